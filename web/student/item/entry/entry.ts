import { inWritingOrder } from '../../../shared/item/places';
import type { Item, Response } from '../../../shared/wire';

/** What stands in the answer boxes while the student types. Pure: each key gives a new entry. */
export interface Entry {
  readonly boxes: readonly string[];
  readonly texts: Response;
  /** The box that takes the next key. */
  readonly current: string;
  /** How many characters of an expression stand behind the cursor. */
  readonly behind: number;
}

export function emptyEntry(item: Item): Entry {
  return entryWith(item, {});
}

/** Boxes filled with a response that was given before, or that is right. */
export function entryWith(item: Item, texts: Response): Entry {
  return { boxes: item.boxes, texts, current: firstBox(item), behind: 0 };
}

export function textOf(entry: Entry, box: string): string {
  return entry.texts[box] ?? '';
}

export function withText(entry: Entry, text: string, box = entry.current): Entry {
  return { ...entry, texts: { ...entry.texts, [box]: text } };
}

/** For a choice, a sign, a unit: replaces what was picked before. After the half of the day the hours come by themselves. */
export function pick(entry: Entry, value: string, box = entry.current): Entry {
  const picked = withText(entry, value, box);
  return box === 'half' ? focusBox(picked, 'hours') : picked;
}

export function focusBox(entry: Entry, box: string): Entry {
  return entry.boxes.includes(box) && entry.current !== box ? { ...entry, current: box, behind: 0 } : entry;
}

export function moveBox(entry: Entry, step: -1 | 1): Entry {
  const box = entry.boxes[entry.boxes.indexOf(entry.current) + step];
  return box === undefined ? entry : focusBox(entry, box);
}

/** The boxes that hold something, as the wire wants them. */
export function toResponse(entry: Entry): Response {
  return Object.fromEntries(entry.boxes.flatMap((box) => (textOf(entry, box).trim() === '' ? [] : [[box, textOf(entry, box)]])));
}

/** Column arithmetic begins at the ones, on the right. */
function firstBox(item: Item): string {
  const grid = item.parts?.grid;
  return (grid && inWritingOrder(grid).find((place) => !place.isCarry)?.box) ?? item.boxes[0] ?? 'value';
}
