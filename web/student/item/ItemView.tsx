import { FigureView } from '../../shared/figures/FigureView';
import { isWide } from '../../shared/figures/wide';
import { inLanguage } from '../../shared/i18n/language';
import { MarkupText } from '../../shared/markup/MarkupText';
import { countSlots, parseMarkup } from '../../shared/markup/parse';
import type { Item } from '../../shared/wire';
import { words } from '../words';
import { AnswerBoxes } from './AnswerBoxes';
import type { Entry } from './entry';

interface Props {
  readonly item: Item;
  readonly entry: Entry;
  readonly markedBox: string | null;
  readonly remarkId: string;
  readonly isOpen: boolean;
  readonly onFocus: (box: string) => void;
}

/** Above this many characters the text is set smaller, so that it fits without scrolling. */
const LONG_TEXT = 34;

/** The item with the answer boxes in the place of □; below the text when it has none. */
export function ItemView({ item, ...rest }: Props) {
  const text = inLanguage(item.prompt);
  const slots = countSlots(parseMarkup(text));
  const hasBoxes = item.kind !== 'choice';
  const isOneBoxASlot = slots > 1 && slots === item.boxes.length;
  const drawSlot = (index: number) => {
    const only = isOneBoxASlot ? item.boxes[index] : undefined;
    if (!hasBoxes || (index > 0 && only === undefined)) return null;
    return <AnswerBoxes {...rest} {...(only === undefined ? {} : { only })} />;
  };
  return (
    <div class={`item ${text.length > LONG_TEXT ? 'item-long' : ''} ${figureClass(item)}`}>
      {item.figure !== undefined && <FigureView figure={item.figure} />}
      <p class="item-prompt">
        <MarkupText text={item.prompt} drawSlot={drawSlot} />
      </p>
      {hasBoxes && slots === 0 && (
        <p class="item-answer">
          <span class="item-answer-word">{words().drill.answer}</span>
          <AnswerBoxes {...rest} />
        </p>
      )}
      {item.form !== undefined && (
        <p class="item-form">
          <MarkupText text={item.form} />
        </p>
      )}
    </div>
  );
}

function figureClass({ figure }: Item): string {
  return figure === undefined ? '' : isWide(figure) ? 'item-figure-above' : 'item-figure-beside';
}
