import type { CellPart, GridPart } from '../wire-parts';

export interface Place {
  readonly box: string;
  readonly row: number;
  readonly column: number;
  readonly isCarry: boolean;
}

/** Where the boxes of a grid stand, in the order of reading. */
export function placesOf(grid: GridPart): Place[] {
  return grid.rows.flatMap((cells, row) => cells.flatMap((cell, column) => placeOf(cell, row, column)));
}

/** Column arithmetic is written from the ones to the left, a table as it is read. */
export function inWritingOrder(grid: GridPart): Place[] {
  const places = placesOf(grid);
  return grid.style === 'table' ? places : places.sort((a, b) => a.row - b.row || b.column - a.column);
}

function placeOf(cell: CellPart, row: number, column: number): Place[] {
  return cell.box === undefined ? [] : [{ box: cell.box, row, column, isCarry: cell.isCarry === true }];
}
