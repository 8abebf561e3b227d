import { drill } from '../app/state';
import { type Entry, eraseKey, moveBox, pick, typeKey } from '../item/entry';
import { type PhysicalKey, readPhysicalKey } from '../item/physical-keys';
import { edit, goOn, submit } from './actions';

/** A real keyboard works everywhere in a drill; Enter goes on when something was told. */
export function onPhysicalKey(event: KeyboardEvent): void {
  const phase = drill.value?.phase;
  if (phase === undefined || event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  // A focused button or fold answers to Enter itself.
  const isOnControl = event.target instanceof Element && event.target.closest('button, summary, a, dialog') !== null;
  if (event.key === 'Enter' && isOnControl) return;
  if (phase.kind !== 'answering') {
    if (event.key === 'Enter') goOn();
    return;
  }
  const meaning = readPhysicalKey(event.key, phase.current.item);
  if (meaning === null) return;
  event.preventDefault();
  if (meaning.kind === 'submit') submit();
  else edit((entry) => after(entry, meaning));
}

function after(entry: Entry, meaning: Exclude<PhysicalKey, { kind: 'submit' }>): Entry {
  switch (meaning.kind) {
    case 'type':
      return typeKey(entry, meaning.key);
    case 'pick':
      return pick(entry, meaning.value);
    case 'erase':
      return eraseKey(entry);
    case 'move':
      return moveBox(entry, meaning.step);
  }
}
