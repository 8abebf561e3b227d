import { Button } from '../../shared/components/Button';
import { Notice } from '../../shared/components/Notice';
import { language } from '../../shared/i18n/language';
import { words } from '../words';
import { outbox } from './state';

/** What the child must know of answers that are in danger or were refused. Never silent, never to blame. */
export function OutboxNotices() {
  const state = outbox.value?.state.value;
  if (state === undefined) return null;
  const { save } = words();
  return (
    <>
      {state.unkept > 0 && <Notice tone="problem">{save.unkept}</Notice>}
      {state.refused.length > 0 && (
        <Notice tone="problem">
          <p>{save.refused(state.refused.length)}</p>
          <ul class="refused-list">
            {state.refused.map(({ sequence, request, refusedStatus }) => (
              <li key={sequence}>
                {save.refusedWhen(new Date(request.answeredAt).toLocaleTimeString(language.value), refusedStatus ?? 0)}
              </li>
            ))}
          </ul>
          <Button onClick={() => void outbox.value?.forgetRefused()}>{save.refusedSeen}</Button>
        </Notice>
      )}
    </>
  );
}
