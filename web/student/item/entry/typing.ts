import type { Item } from '../../../shared/wire';
import { afterDigit, moveInGrid } from '../cells/grid';
import { type Entry, focusBox, moveBox, textOf, withText } from './entry';
import { eraseInExpression, typeInExpression } from './expression';

/** A digit, '.', '-', '/', or a sign that the kind has a key for. */
export type Key = string;

const MAX_DIGITS = 12;

export function typeKey(item: Item, entry: Entry, key: Key): Entry {
  if (item.kind === 'expression') return typeInExpression(entry, key);
  if (item.kind === 'cells') return typeInCell(item, entry, key);
  if (isPicked(entry.current)) return typeKey(item, focusBox(entry, entry.current === 'unit' ? 'value' : 'hours'), key);
  if (key === '/' && entry.boxes.includes('denominator')) return typeSlash(entry);
  const text = textOf(entry, entry.current);
  return fits(item, entry.current, text, key) ? withText(entry, lengthen(text, key)) : entry;
}

export function eraseKey(item: Item, entry: Entry): Entry {
  if (item.kind === 'expression') return eraseInExpression(entry);
  const text = textOf(entry, entry.current);
  const grid = item.parts?.grid;
  if (text === '') return grid?.style === 'column' ? moveInGrid(grid, entry, 'right') : moveBox(entry, -1);
  return withText(entry, isPicked(entry.current) ? '' : text.slice(0, -1));
}

/** Boxes that hold a word: it is taken away as a whole. */
function isPicked(box: string): boolean {
  return box === 'half' || box === 'unit';
}

function fits(item: Item, box: string, text: string, key: Key): boolean {
  switch (item.kind) {
    case 'whole':
      return fitsNumber(text, key, '-+');
    case 'decimal':
      return fitsNumber(text, key, '.-+');
    case 'fraction':
      return fitsNumber(text, key, box === 'denominator' ? '' : '-');
    case 'percent':
      return box === 'value' ? fitsNumber(text, key, '.') || (text !== '' && '%割分厘'.includes(key)) : fitsNumber(text, key, '');
    case 'quantity':
    case 'ratio':
    case 'duration':
      return fitsNumber(text, key, '.');
    case 'time':
      return box !== 'half' && text.length < 2 && fitsNumber(text, key, '');
    default:
      return fitsNumber(text, key, '');
  }
}

/** @param signs which of . - + / the box takes */
function fitsNumber(text: string, key: Key, signs: string): boolean {
  if (/^\d$/.test(key)) return text.length < MAX_DIGITS;
  if (key.length !== 1 || !signs.includes(key)) return false;
  if (key === '-' || key === '+') return text === '';
  return key === '.' ? !/[./]/.test(text.split('/').at(-1) ?? '') : /\d$/.test(text) && !text.includes('/');
}

function lengthen(text: string, key: Key): string {
  return key === '.' && /^[-+]?$/.test(text) ? `${text}0.` : text + key;
}

/** "3/4" typed in one go: the slash leads from the numerator to the denominator, wherever the three was typed. */
function typeSlash(entry: Entry): Entry {
  const isWholeTypedAsNumerator = entry.current === 'whole' && textOf(entry, 'whole') !== '' && textOf(entry, 'numerator') === '';
  const texts = isWholeTypedAsNumerator ? { ...entry.texts, numerator: textOf(entry, 'whole'), whole: '' } : entry.texts;
  return focusBox({ ...entry, texts }, 'denominator');
}

/** A cell of column arithmetic holds one digit, and the next place follows by itself. */
function typeInCell(item: Item, entry: Entry, key: Key): Entry {
  const grid = item.parts?.grid;
  if (grid?.style === 'column') return /^\d$/.test(key) ? afterDigit(grid, withText(entry, key)) : entry;
  const text = textOf(entry, entry.current);
  return fitsNumber(text, key, '.-/') ? withText(entry, lengthen(text, key)) : entry;
}
