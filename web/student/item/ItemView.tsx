import { FigureView } from '../../shared/figures/FigureView';
import { inLanguage } from '../../shared/i18n/language';
import { lookOf } from '../../shared/item/look';
import { hasPlace, slotsOf } from '../../shared/item/slots';
import { longestLine } from '../../shared/markup/line-width';
import { MarkupText } from '../../shared/markup/MarkupText';
import { words } from '../words';
import { AnswerPlace, type AnswerPlaceProps } from './AnswerPlace';

/** The item with the answer boxes in the place of □; below the text when it has none. */
export function ItemView(props: AnswerPlaceProps) {
  const { item } = props;
  const text = inLanguage(item.prompt);
  const slots = slotsOf(item, text);
  const drawSlot = (index: number) => {
    const slot = slots?.(index);
    if (slot === undefined || slot.kind === 'none') return null;
    return <AnswerPlace {...props} {...(slot.kind === 'one' ? { only: slot.box } : {})} />;
  };
  return (
    <div class={lookOf(item, text)} style={{ '--line': longestLine(text) }}>
      {item.figure !== undefined && <FigureView figure={item.figure} />}
      <p class="item-prompt">
        <MarkupText text={item.prompt} drawSlot={drawSlot} />
      </p>
      {hasPlace(item) && slots === null && (
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
