import { MarkupText } from '../../shared/markup/MarkupText';
import type { ChoiceOption } from '../../shared/wire';
import { words } from '../words';
import { SubmitKey } from './Keypad';

interface Props {
  readonly picked: string;
  readonly onPick: (value: string) => void;
  readonly onSubmit: () => void;
}

export function ChoiceKeys({ choices, picked, onPick, onSubmit }: Props & { readonly choices: readonly ChoiceOption[] }) {
  return (
    <div class="picks">
      <fieldset class={`choices choices-${Math.min(choices.length, 4)}`} aria-label={words().drill.choices}>
        {choices.map((choice, index) => (
          <button type="button" key={choice.id} class="choice" aria-pressed={choice.id === picked} onClick={() => onPick(choice.id)}>
            <span class="choice-number" aria-hidden="true">
              {index + 1}
            </span>
            <span class="choice-text">
              <MarkupText text={choice.text} />
            </span>
          </button>
        ))}
      </fieldset>
      <SubmitKey onSubmit={onSubmit} />
    </div>
  );
}

/** Full-width on the key, as in the textbook; ASCII on the wire. */
const SIGNS = [
  ['>', '＞'],
  ['=', '＝'],
  ['<', '＜'],
] as const;

export function SignKeys({ picked, onPick, onSubmit }: Props) {
  const { signs, drill } = words();
  return (
    <div class="picks">
      <fieldset class="signs" aria-label={drill.choices}>
        {SIGNS.map(([sign, shown]) => (
          <button type="button" key={sign} class="choice sign" aria-pressed={sign === picked} onClick={() => onPick(sign)}>
            <span class="sign-shape" aria-hidden="true">
              {shown}
            </span>
            <span class="sign-word">{signs[sign]}</span>
          </button>
        ))}
      </fieldset>
      <SubmitKey onSubmit={onSubmit} />
    </div>
  );
}
