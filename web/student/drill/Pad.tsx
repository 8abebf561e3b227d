import { announce } from '../../shared/components/announcer';
import { gradeOf, person } from '../app/state';
import { type Entry, eraseKey, moveBox, pick, textOf, typeKey } from '../item/entry';
import { Keypad } from '../item/Keypad';
import { ChoiceKeys, SignKeys } from '../item/PickKeys';
import { edit, submit } from './actions';
import type { Answering } from './drill';

/** Negative numbers come with grade 7 (中1). */
const FIRST_GRADE_WITH_MINUS = 7;

/** The keys of the response kind. */
export function Pad({ question }: { question: Answering }) {
  const { entry, current } = question;
  const { item } = current;
  const picked = textOf(entry, entry.current);
  const onPick = (value: string) => edit((now) => pick(now, value));
  if (item.kind === 'choice') return <ChoiceKeys choices={item.choices ?? []} picked={picked} onPick={onPick} onSubmit={submit} />;
  if (item.kind === 'comparison') return <SignKeys picked={picked} onPick={onPick} onSubmit={submit} />;
  const change = (how: (now: Entry) => Entry) => {
    const next = edit(how);
    if (next !== null) announce(textOf(next, next.current));
  };
  return (
    <Keypad
      hasPoint={item.kind === 'decimal'}
      hasMinus={gradeOf(person.value) >= FIRST_GRADE_WITH_MINUS && item.kind !== 'quotient'}
      hasManyBoxes={entry.boxes.length > 1}
      onKey={(key) => change((now) => typeKey(now, key))}
      onErase={() => change(eraseKey)}
      onMove={(step) => edit((now) => moveBox(now, step))}
      onSubmit={submit}
    />
  );
}
