import { drill } from '../app/state';
import { findUnfinishedBox } from '../item/entry/unfinished';
import { afterPhysicalKey } from '../item/physical-keys';
import { edit, goOn, submit } from './actions';
import type { Answering } from './drill';

/** A real keyboard works everywhere in a drill; Enter goes on when something was told. */
export function onPhysicalKey(event: KeyboardEvent): void {
  const phase = drill.value?.phase;
  if (phase === undefined || event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === 'Enter') onEnter(event, phase.kind === 'answering' ? phase : null);
  else if (phase.kind === 'answering' && !isWriting(event.target)) {
    const { item } = phase.current;
    if (afterPhysicalKey(item, phase.entry, event.key) === null) return;
    event.preventDefault();
    edit((now) => afterPhysicalKey(item, now, event.key) ?? now);
  }
}

function onEnter(event: KeyboardEvent, question: Answering | null): void {
  if (answersItself(event.target, question)) return;
  event.preventDefault();
  if (question === null) goOn();
  else submit();
}

/** A focused button or fold answers to Enter itself; one that is part of a finished response lets Enter submit. */
function answersItself(target: EventTarget | null, question: Answering | null): boolean {
  if (!(target instanceof Element) || target.closest('button, summary, a, dialog') === null) return false;
  const isOption = question !== null && target.closest('.answer-option') !== null;
  return !isOption || findUnfinishedBox(question.current.item, question.entry) !== null;
}

/** Where the device's own keyboard writes, keys are letters. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'text' && !target.readOnly;
}
