import { announce } from '../../../shared/components/announcer';
import { inLanguage, language } from '../../../shared/i18n/language';
import { MarkupText } from '../../../shared/markup/MarkupText';
import { spoken } from '../../../shared/markup/spoken';
import type { ChoiceOption } from '../../../shared/wire';
import { words } from '../../words';
import { focusBox, textOf } from '../entry/entry';
import { join } from '../entry/lists';
import { SubmitKey } from '../keypads/keys';
import type { PadProps } from '../ResponsePad';
import { MatchLines } from './MatchLines';
import './matching.css';

/** Tap one on the left, then what belongs to it on the right: a line joins them. The next one on the left is chosen by itself. */
export function MatchPad({ item, entry, markedBox, remarkId, edit, onSubmit }: PadProps) {
  const { match: w } = words();
  const rows = item.parts?.rows ?? [];
  const options = item.choices ?? [];
  const partner = (row: string) => options.find((option) => option.id === textOf(entry, row));
  const read = (option: ChoiceOption) => spoken(inLanguage(option.text), language.value);
  const joinWith = (option: ChoiceOption) => {
    const row = rows.find((known) => known.id === entry.current);
    const next = edit((now) => join(now, option.id));
    if (next === null || row === undefined) return;
    announce(textOf(next, row.id) === option.id ? w.joined(read(row), read(option)) : w.parted);
  };
  return (
    <div class="picks">
      <p class="picks-how">{w.how}</p>
      <div class="match">
        <fieldset class="match-side" aria-label={w.left}>
          {rows.map((row) => {
            const joined = partner(row.id);
            return (
              <button
                type="button"
                key={row.id}
                class={`choice answer-option match-row ${markedBox === row.id ? 'is-marked' : ''}`}
                data-row={row.id}
                aria-pressed={entry.current === row.id}
                onClick={() => edit((now) => focusBox(now, row.id))}
                {...(markedBox === row.id ? { 'aria-describedby': remarkId } : {})}
              >
                <span class="choice-text">
                  <MarkupText text={row.text} />
                </span>
                <span class="visually-hidden">{joined === undefined ? w.open : w.with(read(joined))}</span>
              </button>
            );
          })}
        </fieldset>
        <MatchLines rows={rows} options={options} partnerOf={(row) => textOf(entry, row)} current={entry.current} />
        <fieldset class="match-side" aria-label={w.right}>
          {options.map((option) => (
            <button type="button" key={option.id} class="choice answer-option" data-option={option.id} onClick={() => joinWith(option)}>
              <span class="choice-text">
                <MarkupText text={option.text} />
              </span>
            </button>
          ))}
        </fieldset>
      </div>
      <SubmitKey onSubmit={onSubmit} />
    </div>
  );
}
