import { announce } from '../../../shared/components/announcer';
import { MarkupText } from '../../../shared/markup/MarkupText';
import { words } from '../../words';
import type { Entry } from '../entry/entry';
import { idsOf, isLong, moveInOrder, toggleInOrder } from '../entry/lists';
import { SubmitKey } from '../keypads/keys';
import type { PadProps } from '../ResponsePad';
import './ordering.css';

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** Tapped one after the other, the options get their numbers; the row above shows short ones in that order. */
export function OrderPad({ item, entry, markedBox, remarkId, edit, onSubmit }: PadProps) {
  const { order: w } = words();
  const options = item.choices ?? [];
  const ids = idsOf(entry);
  const isMarked = markedBox !== null;
  const hasSentences = isLong(options);
  const tell = (next: Entry | null, id: string) => {
    if (next !== null) announce(placeWord(idsOf(next).indexOf(id)));
  };
  const onKeyDown = (event: KeyboardEvent, id: string) => {
    const step = STEPS[event.key];
    if (step === undefined || !ids.includes(id)) return;
    event.preventDefault();
    event.stopPropagation();
    tell(
      edit((now) => moveInOrder(now, id, step)),
      id,
    );
  };
  return (
    <div class="picks">
      <p class="picks-how">{w.how}</p>
      {!hasSentences && (
        <ol class="order-row" aria-label={w.soFar}>
          {options.map((_, index) => {
            const option = options.find((known) => known.id === ids[index]);
            return (
              <li key={option?.id ?? index} class={`order-place ${option === undefined ? 'is-empty' : ''}`}>
                {option === undefined ? <span class="visually-hidden">{words().drill.empty}</span> : <MarkupText text={option.text} />}
              </li>
            );
          })}
        </ol>
      )}
      <fieldset
        class={`choices ${hasSentences ? 'order-sentences' : 'order-keys'} ${isMarked ? 'is-marked' : ''}`}
        aria-label={w.how}
        {...(isMarked ? { 'aria-describedby': remarkId } : {})}
      >
        {options.map((option) => {
          const place = ids.indexOf(option.id);
          return (
            <button
              type="button"
              key={option.id}
              class="choice answer-option"
              data-option={option.id}
              aria-pressed={place >= 0}
              onClick={() =>
                tell(
                  edit((now) => toggleInOrder(now, option.id)),
                  option.id,
                )
              }
              onKeyDown={(event) => onKeyDown(event, option.id)}
            >
              <span class="order-number" aria-hidden="true">
                {place >= 0 ? place + 1 : ''}
              </span>
              <span class="choice-text">
                <MarkupText text={option.text} />
              </span>
              {place >= 0 && <span class="visually-hidden">{placeWord(place)}</span>}
            </button>
          );
        })}
      </fieldset>
      <SubmitKey onSubmit={onSubmit} />
    </div>
  );

  function placeWord(index: number): string {
    return index < 0 ? w.takenBack : w.place(index + 1);
  }
}
