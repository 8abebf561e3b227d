import type { JSX } from 'preact';
import { MarkupText } from '../markup/MarkupText';
import type { Item } from '../wire';
import { type BoxPiece, rowOf } from './box-rows';

/** An answer's boxes where they stand on paper, with the words between them. */
export function BoxRow({ item, draw }: { readonly item: Item; readonly draw: (box: string) => JSX.Element }) {
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

function drawPiece(piece: BoxPiece, draw: (box: string) => JSX.Element) {
  if ('box' in piece) return draw(piece.box);
  return (
    <span key={piece.text.en} class="boxes-word">
      <MarkupText text={piece.text} />
    </span>
  );
}
