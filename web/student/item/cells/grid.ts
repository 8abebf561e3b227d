import { inWritingOrder, type Place, placesOf } from '../../../shared/item/places';
import type { GridPart } from '../../../shared/wire-parts';
import { type Entry, focusBox, textOf } from '../entry/entry';

/** In column arithmetic: from the ones to the left, then the row below; a carry leads down to the digit it is carried to. */
export function afterDigit(grid: GridPart, entry: Entry): Entry {
  const all = placesOf(grid);
  const here = all.find((place) => place.box === entry.current);
  if (here === undefined) return entry;
  const asked = all.filter((place) => !place.isCarry);
  const next = here.isCarry
    ? asked.find((place) => place.column === here.column && place.row > here.row)
    : (asked.findLast((place) => place.row === here.row && place.column < here.column) ?? lastOfNextRow(asked, here.row));
  return next === undefined ? entry : focusBox(entry, next.box);
}

/** The nearest box in the direction of an arrow key. */
export function moveInGrid(grid: GridPart, entry: Entry, direction: 'left' | 'right' | 'up' | 'down'): Entry {
  const all = placesOf(grid);
  const here = all.find((place) => place.box === entry.current);
  if (here === undefined) return entry;
  const ahead = all
    .map((place) => ({ place, ...distance(here, place, direction) }))
    .filter(({ along }) => along > 0)
    .sort((a, b) => a.across - b.across || a.along - b.along);
  const nearest = ahead.find(({ across }) => across === 0 || direction === 'up' || direction === 'down');
  return nearest === undefined ? entry : focusBox(entry, nearest.place.box);
}

/** The first box in the order of writing that is still empty, or null. Carries may stay empty. */
export function findEmptyCell(grid: GridPart, entry: Entry): string | null {
  const isOpen = (place: Place) => !place.isCarry && textOf(entry, place.box) === '';
  return inWritingOrder(grid).find(isOpen)?.box ?? null;
}

function distance(from: Place, to: Place, direction: 'left' | 'right' | 'up' | 'down'): { along: number; across: number } {
  const [rows, columns] = [to.row - from.row, to.column - from.column];
  if (direction === 'left' || direction === 'right') return { along: direction === 'left' ? -columns : columns, across: Math.abs(rows) };
  return { along: direction === 'up' ? -rows : rows, across: Math.abs(columns) };
}

function lastOfNextRow(asked: readonly Place[], row: number): Place | undefined {
  const next = asked.find((place) => place.row > row);
  return next && asked.findLast((place) => place.row === next.row);
}
