import { inLanguage } from '../../../shared/i18n/language';
import { longestLine } from '../../../shared/markup/line-width';
import { plainText } from '../../../shared/markup/plain';
import { textWidth } from '../../../shared/markup/text-width';
import type { ChoiceOption, Item } from '../../../shared/wire';
import { type Entry, focusBox, textOf, withText } from './entry';

/** The ids in a box of several: of `choices` in the order shown, of `order` as they were tapped. */
export function idsOf(entry: Entry, box = entry.current): readonly string[] {
  const text = textOf(entry, box);
  return text === '' ? [] : text.split(',');
}

export function toggleChoice(options: readonly ChoiceOption[], entry: Entry, id: string): Entry {
  const ids = idsOf(entry);
  const isIn = ids.includes(id);
  const next = options.map((option) => option.id).filter((known) => (known === id ? !isIn : ids.includes(known)));
  return withText(entry, next.join(','));
}

/** Gives the next number; tapped again, the number is taken back and those behind it move up. */
export function toggleInOrder(entry: Entry, id: string): Entry {
  const ids = idsOf(entry);
  return withText(entry, (ids.includes(id) ? ids.filter((known) => known !== id) : [...ids, id]).join(','));
}

/** One place forward or back among those that have a number. */
export function moveInOrder(entry: Entry, id: string, step: -1 | 1): Entry {
  const ids = [...idsOf(entry)];
  const from = ids.indexOf(id);
  const other = ids[from + step];
  if (from < 0 || other === undefined) return entry;
  ids[from + step] = id;
  ids[from] = other;
  return withText(entry, ids.join(','));
}

export function dropLast(entry: Entry): Entry {
  return withText(entry, idsOf(entry).slice(0, -1).join(','));
}

/** Joins the current row with an option and goes on to the next row that has none; joined again, they part. */
export function join(entry: Entry, option: string): Entry {
  if (textOf(entry, entry.current) === option) return withText(entry, '');
  const joined = withText(entry, option);
  const from = entry.boxes.indexOf(entry.current);
  const others = [...entry.boxes.slice(from + 1), ...entry.boxes.slice(0, from)];
  const open = others.find((row) => textOf(joined, row) === '');
  return open === undefined ? joined : focusBox(joined, open);
}

/** The option that a key means: its own short text, its letter, or its number on the screen. */
export function optionOfKey(item: Item, key: string): ChoiceOption | undefined {
  const options = item.choices ?? [];
  const written = options.find((option) => plain(option) === key);
  if (written !== undefined) return written;
  const isNumberWritten = options.some((option) => /^\d$/.test(plain(option)));
  return options.find((option) => option.id === key) ?? (isNumberWritten ? undefined : options[Number(key) - 1]);
}

/** One or two letters without readings or fractions: あ, イ, ○, 12. */
export function isShort(options: readonly ChoiceOption[]): boolean {
  return options.every((option) => [...plain(option)].length <= 2);
}

/** A line of a narrow key, in units of the letter size: two such lines still look well beside one another. */
const NARROW_LINE = 5.5;

/** Whether an option takes more than two lines where two keys stand side by side on a phone. */
export function isLong(options: readonly ChoiceOption[]): boolean {
  return options.some((option) => textWidth(plainText(inLanguage(option.text))) > 2 * NARROW_LINE);
}

/** Whether an option is a calculation too long for a key that has another beside it on a phone: it does not break. */
export function hasLongLine(options: readonly ChoiceOption[]): boolean {
  return options.some((option) => longestLine(inLanguage(option.text)) > NARROW_LINE);
}

function plain(option: ChoiceOption): string {
  return option.text.ja.replaceAll(/[$*\s]/g, '');
}
