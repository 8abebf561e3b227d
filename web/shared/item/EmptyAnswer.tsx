import { MarkupText } from '../markup/MarkupText';
import type { Item } from '../wire';
import { type BoxPiece, rowOf } from './box-rows';
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
  if (item.kind === 'fraction') {
    return (
      <span class="boxes">
        {item.boxes.includes('whole') && draw('whole')}
        <span class="boxes-fraction">
          {draw('numerator')}
          <span class="boxes-bar" />
          {draw('denominator')}
        </span>
      </span>
    );
  }
  return <span class="boxes">{rowOf(item).map((piece) => drawPiece(piece, draw))}</span>;
}

function drawPiece(piece: BoxPiece, draw: (box: string) => preact.JSX.Element) {
  if ('box' in piece) return draw(piece.box);
  return (
    <span key={piece.text.en} class="boxes-word">
      <MarkupText text={piece.text} />
    </span>
  );
}

function digitsOf({ kind }: Item, box: string): number {
  if (kind === 'text' || kind === 'expression') return WIDE_DIGITS;
  return box === 'value' || box === 'unit' || box === 'half' ? 3 : 2;
}

function EmptyBox({ box, digits }: { readonly box: string; readonly digits: number }) {
  const name = box === 'unit' ? itemWords().unit : itemWords().box;
  return <span class="box box-empty" role="img" aria-label={name} style={{ '--digits': digits }} />;
}
