import { words } from '../words';
import { CloudMark } from './marks';
import { outbox } from './state';

/** In words whether every answer has reached the server. */
export function SaveState() {
  const state = outbox.value?.state.value;
  if (state === undefined) return null;
  const { save } = words();
  const isSaved = state.waiting === 0;
  return (
    <span class="save-state">
      <CloudMark isSaved={isSaved} />
      <span>{isSaved ? save.saved : state.isConnected ? save.sending : save.waiting(state.waiting)}</span>
    </span>
  );
}
