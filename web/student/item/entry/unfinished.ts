import type { Item } from '../../../shared/wire';
import { findEmptyCell } from '../cells/grid';
import { type Entry, textOf } from './entry';
import { idsOf } from './lists';

/** The box that must be filled before it makes sense to ask the server, or null. */
export function findUnfinishedBox(item: Item, entry: Entry): string | null {
  const isEmpty = (box: string) => textOf(entry, box).trim() === '';
  switch (item.kind) {
    case 'fraction':
      // A whole number needs no fraction beside it.
      if (!isEmpty('whole') && isEmpty('numerator') && isEmpty('denominator')) return null;
      return ['numerator', 'denominator'].find(isEmpty) ?? null;
    case 'percent':
    case 'duration':
      return entry.boxes.every(isEmpty) ? (entry.boxes[0] ?? null) : null;
    case 'ordering':
      return idsOf(entry, 'order').length < (item.choices?.length ?? 0) ? 'order' : null;
    case 'cells':
      return item.parts?.grid === undefined ? null : findEmptyCell(item.parts.grid, entry);
    default:
      return entry.boxes.find(isEmpty) ?? null;
  }
}
