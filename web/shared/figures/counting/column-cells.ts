import type { ColumnArithmetic } from '../../wire-figures';

/** One digit or □ of a row, with the decimal point that follows it; "" where the row is empty. */
export interface Cell {
  readonly text: string;
  readonly hasPoint: boolean;
}

/** The cells of a row from left to right: a point takes no cell of its own. */
export function cellsOf(row: string): Cell[] {
  const cells: { text: string; hasPoint: boolean }[] = [];
  for (const letter of row) {
    const last = cells.at(-1);
    if (letter === '.' && last !== undefined) last.hasPoint = true;
    else cells.push({ text: letter.trim(), hasPoint: false });
  }
  return cells;
}

/** So many places behind the point: how far a number reaches to the right of the ones. */
function placesOf(row: string): number {
  const point = row.indexOf('.');
  return point < 0 ? 0 : row.length - point - 1;
}

/** Added and subtracted numbers stand point under point, so shorter ones end further to the left; all else ends at the same column. */
export function aligned({ operator, operands, steps, result, carries }: ColumnArithmetic) {
  const rows = [...operands, result];
  const lines = operator === 'add' || operator === 'subtract';
  const places = lines ? Math.max(...rows.map(placesOf)) : 0;
  const pad = (row: string) => cellsOf(row + ' '.repeat(lines && row !== '' ? places - placesOf(row) : 0));
  return { operands: operands.map(pad), steps: steps.map(cellsOf), result: pad(result), carries: cellsOf(carries) };
}
