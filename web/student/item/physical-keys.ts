import type { Item } from '../../shared/wire';
import { moveInGrid } from './cells/grid';
import { type Entry, focusBox, moveBox, pick, withText } from './entry/entry';
import { moveInExpression } from './entry/expression';
import { dropLast, join, optionOfKey, toggleChoice, toggleInOrder } from './entry/lists';
import { eraseKey, typeKey } from './entry/typing';
import { unitOfLetter } from './entry/units';

const ARROWS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;
type Arrow = (typeof ARROWS)[keyof typeof ARROWS];

/** The entry after a key of a real keyboard; null when the key means nothing here. Tab moves by itself, Enter submits. */
export function afterPhysicalKey(item: Item, entry: Entry, key: string): Entry | null {
  const narrow = key.normalize('NFKC');
  const arrow = key in ARROWS ? ARROWS[key as keyof typeof ARROWS] : null;
  const isErasing = key === 'Backspace' || key === 'Delete';
  switch (item.kind) {
    // Written on the device's own keyboard, and placed on a board that hears keys itself.
    case 'text':
    case 'point':
      return null;
    case 'comparison':
      return /^[<=>]$/.test(narrow) ? pick(entry, narrow) : null;
    case 'choice':
    case 'choices':
    case 'ordering':
    case 'matching':
      return afterOptionKey(item, entry, narrow, isErasing, arrow);
    default:
      if (arrow !== null) return afterArrow(item, entry, arrow);
      if (isErasing) return eraseKey(item, entry);
      return [...narrow].length === 1 ? afterSign(item, entry, narrow) : null;
  }
}

function afterOptionKey(item: Item, entry: Entry, key: string, isErasing: boolean, arrow: Arrow | null): Entry | null {
  const option = optionOfKey(item, key);
  switch (item.kind) {
    case 'choice':
      return option === undefined ? null : pick(entry, option.id);
    case 'choices':
      return option === undefined ? null : toggleChoice(item.choices ?? [], entry, option.id);
    case 'ordering':
      if (isErasing) return dropLast(entry);
      return option === undefined ? null : toggleInOrder(entry, option.id);
    default:
      if (arrow === 'up' || arrow === 'down') return moveBox(entry, arrow === 'up' ? -1 : 1);
      if (isErasing) return withText(entry, '');
      return option === undefined ? null : join(entry, option.id);
  }
}

function afterArrow(item: Item, entry: Entry, arrow: Arrow): Entry {
  if (item.parts?.grid !== undefined) return moveInGrid(item.parts.grid, entry, arrow);
  const step = arrow === 'left' || arrow === 'up' ? -1 : 1;
  return item.kind === 'expression' ? moveInExpression(entry, step) : moveBox(entry, step);
}

function afterSign(item: Item, entry: Entry, sign: string): Entry | null {
  const letter = sign.toLowerCase();
  if (item.kind === 'expression')
    return /[\d.a-z+\-*/()=<>^×÷π≦≧]/.test(letter) ? typeKey(item, entry, letter === '*' ? '×' : letter) : null;
  if (item.kind === 'ratio' && sign === ':') return focusBox(entry, 'right');
  if (item.kind === 'time') {
    if (sign === ':') return focusBox(entry, 'minutes');
    if (letter === 'a' || letter === 'p') return entry.boxes.includes('half') ? pick(entry, `${letter}m`, 'half') : null;
  }
  if (item.kind === 'duration') {
    const box = { h: 'hours', m: 'minutes', s: 'seconds' }[letter];
    if (box !== undefined) return moveBox(focusBox(entry, box), 1);
  }
  if (item.kind === 'quantity' && /[a-z円°]/.test(letter)) {
    const unit = unitOfLetter(item.parts?.units ?? [], entry.texts.unit ?? '', letter);
    return unit === undefined ? null : pick(entry, unit, 'unit');
  }
  return /[\d./+\-%]/.test(sign) ? typeKey(item, entry, sign) : null;
}
