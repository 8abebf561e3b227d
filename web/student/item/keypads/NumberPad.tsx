import { announce } from '../../../shared/components/announcer';
import { words } from '../../words';
import { moveBox, pick, textOf } from '../entry/entry';
import { moveInExpression } from '../entry/expression';
import { eraseKey, typeKey } from '../entry/typing';
import type { PadProps } from '../ResponsePad';
import { Keypad, type SideKey } from './Keypad';
import { letterKeys, signsOf } from './signs';

/** The keypad of everything that is typed: which keys it has is a matter of the kind and the grade, never of the answer. */
export function NumberPad({ item, entry, grade, edit, onSubmit }: PadProps) {
  const change = (how: Parameters<typeof edit>[0]) => {
    const next = edit(how);
    if (next !== null) announce(textOf(next, next.current));
  };
  const typing = (key: string) => () => change((now) => typeKey(item, now, key));
  return (
    <Keypad
      signs={signsOf(item, grade)}
      side={sideOf()}
      canMove={entry.boxes.length > 1 || item.kind === 'expression'}
      onKey={(key) => typing(key)()}
      onErase={() => change((now) => eraseKey(item, now))}
      onMove={(step) => edit((now) => (item.kind === 'expression' ? moveInExpression(now, step) : moveBox(now, step)))}
      onSubmit={onSubmit}
    />
  );

  function sideOf(): SideKey[] {
    if (item.kind === 'quantity') return (item.parts?.units ?? []).map((unit) => picking('unit', unit, unit));
    if (item.kind === 'time' && entry.boxes.includes('half'))
      return (['am', 'pm'] as const).map((half) => picking('half', half, words().halves[half]));
    if (item.kind !== 'expression') return [];
    const names: Readonly<Record<string, string>> = words().keys;
    return letterKeys(item).map(({ key, shown }) => ({
      key,
      shown,
      onPress: typing(key),
      ...(names[key] === undefined ? {} : { name: names[key] }),
    }));
  }

  function picking(box: string, value: string, shown: string): SideKey {
    return { key: value, shown, isPicked: textOf(entry, box) === value, onPress: () => edit((now) => pick(now, value, box)) };
  }
}
