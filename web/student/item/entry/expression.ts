import { type Entry, textOf, withText } from './entry';

/** Letters and signs of algebra as they are typed; π and powers too. */
const SIGNS = /^[\da-z.+\-×÷/()=<>≦≧π^²³]$/;
const MAX_LENGTH = 40;

export function typeInExpression(entry: Entry, key: string): Entry {
  const [before, after] = cut(entry);
  if (!SIGNS.test(key) || before.length + after.length >= MAX_LENGTH) return entry;
  return withText(entry, lengthen(before, key) + after);
}

/** The sign before the cursor. */
export function eraseInExpression(entry: Entry): Entry {
  const [before, after] = cut(entry);
  return before === '' ? entry : withText(entry, before.slice(0, -1) + after);
}

export function moveInExpression(entry: Entry, step: -1 | 1): Entry {
  const behind = entry.behind - step;
  return behind < 0 || behind > textOf(entry, entry.current).length ? entry : { ...entry, behind };
}

/** What stands before the cursor, and what behind it. */
export function cut(entry: Entry): readonly [before: string, after: string] {
  const text = textOf(entry, entry.current);
  const at = text.length - entry.behind;
  return [text.slice(0, at), text.slice(at)];
}

/** < and = typed one after the other are ≦, which keyboards do not have. */
function lengthen(before: string, key: string): string {
  const last = before.slice(-1);
  if (key === '=' && last === '<') return `${before.slice(0, -1)}≦`;
  if (key === '=' && last === '>') return `${before.slice(0, -1)}≧`;
  return before + key;
}
