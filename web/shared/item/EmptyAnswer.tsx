import type { Item } from '../wire';
import { BoxRow } from './BoxRow';
import { CellTable } from './CellTable';
import { itemWords } from './words';

/** Boxes that take words or an expression. */
const WIDE_DIGITS = 9;

/** The boxes of an answer as on paper, empty. */
export function EmptyAnswer({ item, only }: { readonly item: Item; readonly only?: string }) {
  const draw = (box: string) => <EmptyBox key={box} box={box} digits={digitsOf(item, box)} />;
  if (only !== undefined) return draw(only);
  if (item.kind === 'cells') {
    const grid = item.parts?.grid;
    return grid === undefined ? null : (
      <CellTable grid={grid} drawBox={({ box }) => <EmptyBox box={box} digits={grid.style === 'column' ? 1 : 2} />} />
    );
  }
  return <BoxRow item={item} draw={draw} />;
}

function digitsOf({ kind }: Item, box: string): number {
  if (kind === 'text' || kind === 'expression') return WIDE_DIGITS;
  return box === 'value' || box === 'unit' || box === 'half' ? 3 : 2;
}

function EmptyBox({ box, digits }: { readonly box: string; readonly digits: number }) {
  const name = box === 'unit' ? itemWords().unit : itemWords().box;
  return <span class="box box-empty" role="img" aria-label={name} style={{ '--digits': digits }} />;
}
