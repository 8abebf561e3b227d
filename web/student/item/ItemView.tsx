import { FigureView } from '../../shared/figures/FigureView';
import { isWide } from '../../shared/figures/wide';
import { inLanguage } from '../../shared/i18n/language';
import { MarkupText } from '../../shared/markup/MarkupText';
import { countSlots, parseMarkup } from '../../shared/markup/parse';
import type { Item } from '../../shared/wire';
import { words } from '../words';
import { AnswerPlace, type AnswerPlaceProps, hasPlace } from './AnswerPlace';

/** Above this many characters the text is set smaller, so that it fits without scrolling. */
const LONG_TEXT = 34;

/** The item with the answer boxes in the place of □; below the text when it has none. */
export function ItemView(props: AnswerPlaceProps) {
  const { item } = props;
  const text = inLanguage(item.prompt);
  const slots = countSlots(parseMarkup(text));
  const isOneBoxASlot = slots > 1 && slots === item.boxes.length;
  // A grid has its own place, whatever the words show.
  const isInText = hasPlace(item) && item.kind !== 'cells' && slots > 0;
  const drawSlot = (index: number) => {
    const only = isOneBoxASlot ? item.boxes[index] : undefined;
    if (!isInText || (index > 0 && only === undefined)) return null;
    return <AnswerPlace {...props} {...(only === undefined ? {} : { only })} />;
  };
  return (
    <div class={`item item-${item.kind} ${text.length > LONG_TEXT ? 'item-long' : ''} ${figureClass(item)}`}>
      {item.figure !== undefined && <FigureView figure={item.figure} />}
      <p class="item-prompt">
        <MarkupText text={item.prompt} drawSlot={drawSlot} />
      </p>
      {hasPlace(item) && !isInText && (
        <div class="item-answer">
          {item.kind !== 'cells' && <span class="item-answer-word">{words().drill.answer}</span>}
          <AnswerPlace {...props} />
        </div>
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
