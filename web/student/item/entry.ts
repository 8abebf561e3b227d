import type { Item, Response } from '../../shared/wire';

/** What stands in the answer boxes while the student types. Pure: each key gives a new entry. */
export interface Entry {
  readonly boxes: readonly string[];
  readonly texts: Response;
  /** The box that takes the next key. */
  readonly current: string;
}

/** A digit, '.', '-', '/', or a sign or choice for the kinds that have them. */
export type Key = string;

const MAX_DIGITS = 12;

export function emptyEntry(item: Item): Entry {
  return { boxes: item.boxes, texts: {}, current: item.boxes[0] ?? 'value' };
}

export function textOf(entry: Entry, box: string): string {
  return entry.texts[box] ?? '';
}

export function typeKey(entry: Entry, key: Key): Entry {
  if (key === '/') return typeSlash(entry);
  const text = textOf(entry, entry.current);
  if (!fits(entry.current, text, key)) return entry;
  return withText(entry, key === '.' && text === '' ? '0.' : text + key);
}

export function eraseKey(entry: Entry): Entry {
  const text = textOf(entry, entry.current);
  return text === '' ? moveBox(entry, -1) : withText(entry, text.slice(0, -1));
}

/** For a choice or a sign: replaces what was picked before. */
export function pick(entry: Entry, value: string): Entry {
  return withText(entry, value);
}

export function focusBox(entry: Entry, box: string): Entry {
  return entry.boxes.includes(box) && entry.current !== box ? { ...entry, current: box } : entry;
}

export function moveBox(entry: Entry, step: -1 | 1): Entry {
  const box = entry.boxes[entry.boxes.indexOf(entry.current) + step];
  return box === undefined ? entry : { ...entry, current: box };
}

/** The boxes that hold something, as the wire wants them. */
export function toResponse(entry: Entry): Response {
  return Object.fromEntries(entry.boxes.flatMap((box) => (textOf(entry, box) === '' ? [] : [[box, textOf(entry, box)]])));
}

/** The box that must be filled before it makes sense to ask the server, or null. A whole number needs no fraction beside it. */
export function findUnfinishedBox(item: Item, entry: Entry): string | null {
  const isEmpty = (box: string) => textOf(entry, box) === '';
  if (item.kind !== 'fraction') return entry.boxes.find(isEmpty) ?? null;
  if (!isEmpty('whole') && isEmpty('numerator') && isEmpty('denominator')) return null;
  return ['numerator', 'denominator'].find(isEmpty) ?? null;
}

function withText(entry: Entry, text: string): Entry {
  return { ...entry, texts: { ...entry.texts, [entry.current]: text } };
}

function fits(box: string, text: string, key: Key): boolean {
  if (key === '-') return text === '' && (box === 'value' || box === 'whole' || box === 'numerator');
  if (key === '.') return box === 'value' && !text.includes('.');
  return /^\d$/.test(key) && text.length < MAX_DIGITS;
}

/** "3/4" typed in one go: the slash leads from the numerator to the denominator, wherever the three was typed. */
function typeSlash(entry: Entry): Entry {
  if (!entry.boxes.includes('denominator')) return entry;
  const isWholeTypedAsNumerator = entry.current === 'whole' && textOf(entry, 'whole') !== '' && textOf(entry, 'numerator') === '';
  const texts = isWholeTypedAsNumerator ? { ...entry.texts, numerator: textOf(entry, 'whole'), whole: '' } : entry.texts;
  return { ...entry, texts, current: 'denominator' };
}
