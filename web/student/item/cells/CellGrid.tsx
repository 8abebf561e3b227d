import { CellTable } from '../../../shared/item/CellTable';
import type { GridPart } from '../../../shared/wire-parts';
import { words } from '../../words';
import { AnswerBox, type BoxesProps } from '../boxes/AnswerBox';

type Props = BoxesProps & { readonly grid: GridPart };

/** Cells to be filled: a table, or column arithmetic. */
export function CellGrid({ grid, ...rest }: Props) {
  return (
    <CellTable
      grid={grid}
      drawBox={({ box, row, column, isCarry }) => (
        <AnswerBox {...rest} box={box} digits={grid.style === 'column' ? 1 : 2} name={words().cells.name(row + 1, column + 1, isCarry)} />
      )}
    />
  );
}
