import { words } from '../../words';
import { pick, textOf } from '../entry/entry';
import { SubmitKey } from '../keypads/keys';
import type { PadProps } from '../ResponsePad';

/** Full-width on the key, as in the textbook; ASCII on the wire. */
const SIGNS = [
  ['>', '＞'],
  ['=', '＝'],
  ['<', '＜'],
] as const;

/** The sign between two values. */
export function SignPad({ entry, edit, onSubmit }: PadProps) {
  const { signs, drill } = words();
  return (
    <div class="picks">
      <fieldset class="signs" aria-label={drill.choices}>
        {SIGNS.map(([sign, shown]) => (
          <label key={sign} class="choice sign" data-option={sign}>
            <input
              class="choice-input"
              type="radio"
              name="sign"
              checked={textOf(entry, 'sign') === sign}
              onChange={() => edit((now) => pick(now, sign))}
            />
            <span class="sign-shape" aria-hidden="true">
              {shown}
            </span>
            <span class="sign-word">{signs[sign]}</span>
          </label>
        ))}
      </fieldset>
      <SubmitKey onSubmit={onSubmit} />
    </div>
  );
}
