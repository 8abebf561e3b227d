import { type BoxPiece, rowOf } from '../../../shared/item/box-rows';
import { MarkupText } from '../../../shared/markup/MarkupText';
import type { Item } from '../../../shared/wire';
import { words } from '../../words';
import { AnswerBox, type BoxesProps } from './AnswerBox';

/** The boxes of a response in the form it is written on paper. */
export function AnswerBoxes({ item, only, ...rest }: BoxesProps & { readonly item: Item; readonly only?: string }) {
  const draw = (box: string) => <AnswerBox key={box} {...rest} {...looksOf(item, box, rest.entry.texts[box])} box={box} />;
  if (only !== undefined) return draw(only);
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

function looksOf({ kind, parts }: Item, box: string, text: string | undefined): { digits?: number; shown?: string; name?: string } {
  if (box === 'unit') return { digits: Math.max(...(parts?.units ?? []).map((unit) => unit.length)) };
  if (box === 'half') return { digits: 4, ...(text === 'am' || text === 'pm' ? { shown: words().halves[text] } : {}) };
  if (kind === 'duration' && box === 'hours') return { name: words().boxes.longHours };
  return kind === 'percent' && parts?.symbols !== undefined ? { digits: 5 } : {};
}
