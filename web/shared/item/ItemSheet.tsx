import { FigureView } from '../figures/FigureView';
import { inLanguage } from '../i18n/language';
import { MarkupText, ReaderContext } from '../markup/MarkupText';
import type { Item } from '../wire';
import { EmptyAnswer } from './EmptyAnswer';
import { lookOf } from './look';
import { Offered } from './Offered';
import { hasPlace, slotsOf } from './slots';
import { itemWords } from './words';
import './sheet.css';

/** An item as a child of the grade sees it, on paper: nothing in it can be filled in. */
export function ItemSheet({ item, grade }: { readonly item: Item; readonly grade: number }) {
  const text = inLanguage(item.prompt);
  const slots = slotsOf(item, text);
  const drawSlot = (index: number) => {
    const slot = slots?.(index);
    if (slot === undefined || slot.kind === 'none') return undefined;
    return <EmptyAnswer item={item} {...(slot.kind === 'one' ? { only: slot.box } : {})} />;
  };
  return (
    <ReaderContext.Provider value={{ grade, furigana: 'by-grade' }}>
      <div class={`sheet ${lookOf(item, text)}`}>
        {item.figure !== undefined && <FigureView figure={item.figure} />}
        <p class="item-prompt">
          <MarkupText text={item.prompt} drawSlot={drawSlot} />
        </p>
        {hasPlace(item) && slots === null && (
          <div class="item-answer">
            {item.kind !== 'cells' && <span class="item-answer-word">{itemWords().answer}</span>}
            <EmptyAnswer item={item} />
          </div>
        )}
        <Offered item={item} />
        {item.form !== undefined && (
          <p class="item-form">
            <MarkupText text={item.form} />
          </p>
        )}
      </div>
    </ReaderContext.Provider>
  );
}
