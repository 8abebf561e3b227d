import type { ComponentChildren } from 'preact';
import { MarkupText } from '../markup/MarkupText';
import type { CellPart, GridPart } from '../wire-parts';
import { inWritingOrder, type Place } from './places';
import './cells.css';

interface Props {
  readonly grid: GridPart;
  readonly drawBox: (place: Place) => ComponentChildren;
}

/**
 * A table, or column arithmetic (筆算). The boxes stand in the page in the order of writing, so that Tab goes as the pencil does;
 * the grid puts each into its place.
 */
export function CellTable({ grid, drawBox }: Props) {
  const columns = Math.max(...grid.rows.map((row) => row.length));
  return (
    <div class={`cells cells-${grid.style}`} style={{ '--columns': columns }}>
      {grid.lines.map((line) => (
        <div key={`line ${line}`} class="cells-line" style={{ gridRow: line, gridColumn: '1 / -1' }} />
      ))}
      {grid.rows.flatMap((row, r) =>
        row.map((cell, c) =>
          cell.box === undefined ? <GivenCell key={`${r} ${c}`} cell={cell} row={r} column={c} isHead={isHead(grid, r, c)} /> : null,
        ),
      )}
      {inWritingOrder(grid).map((place) => (
        <div key={place.box} class={`cell ${place.isCarry ? 'cell-carry' : 'cell-box'}`} style={placed(place.row, place.column)}>
          {drawBox(place)}
        </div>
      ))}
    </div>
  );
}

function GivenCell({
  cell,
  row,
  column,
  isHead,
}: {
  readonly cell: CellPart;
  readonly row: number;
  readonly column: number;
  readonly isHead: boolean;
}) {
  return (
    <div class={`cell ${isHead ? 'cell-head' : ''}`} style={placed(row, column)}>
      {cell.text !== undefined && (
        // One element, or the grid would set every word with furigana on a line of its own.
        <span>
          <MarkupText text={cell.text} />
        </span>
      )}
    </div>
  );
}

/** Texts of the first row and the first column name what is in the others. */
function isHead(grid: GridPart, row: number, column: number): boolean {
  return grid.style === 'table' && (row === 0 || column === 0);
}

function placed(row: number, column: number) {
  return { gridRow: row + 1, gridColumn: column + 1 };
}
