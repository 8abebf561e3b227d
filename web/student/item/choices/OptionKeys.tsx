import { MarkupText } from '../../../shared/markup/MarkupText';
import type { ChoiceOption } from '../../../shared/wire';
import { hasLongLine, isLong, isShort } from '../entry/lists';

interface Props {
  readonly type: 'radio' | 'checkbox';
  /** What the group asks for, for those who do not see it. */
  readonly name: string;
  readonly options: readonly ChoiceOption[];
  readonly picked: readonly string[];
  readonly isMarked: boolean;
  readonly remarkId: string;
  readonly onToggle: (id: string) => void;
}

/** Options to choose from, as real radio buttons or check boxes: Tab, arrows and Space are the browser's. */
export function OptionKeys({ type, name, options, picked, isMarked, remarkId, onToggle }: Props) {
  const look = isShort(options)
    ? 'choices-short'
    : `choices-${Math.min(options.length, 4)} ${isLong(options) ? 'choices-long' : ''} ${hasLongLine(options) ? 'choices-line' : ''}`;
  return (
    <fieldset
      class={`choices ${look} ${isMarked ? 'is-marked' : ''}`}
      aria-label={name}
      {...(isMarked ? { 'aria-describedby': remarkId } : {})}
    >
      {options.map((option, index) => (
        <label key={option.id} class="choice" data-option={option.id}>
          <input class="choice-input" type={type} name="option" checked={picked.includes(option.id)} onChange={() => onToggle(option.id)} />
          <span class={`choice-number choice-${type}`} aria-hidden="true">
            {type === 'radio' ? index + 1 : ''}
          </span>
          <span class="choice-text">
            <MarkupText text={option.text} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
