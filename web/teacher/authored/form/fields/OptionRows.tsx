import { useId } from 'preact/hooks';
import { Button } from '../../../../shared/components/Button';
import type { AuthoredForm } from '../../../../shared/wire-authoring';
import type { OptionKind } from '../draft/kinds';
import { changeOption, isMarkedRight, MAX_OPTIONS, markRight, moveOption, pairOf, removeOption, toPair } from '../draft/options';
import { words } from '../words';
import { Problems } from './FormField';

interface Props {
  readonly form: AuthoredForm;
  readonly kind: OptionKind;
  readonly problems: readonly string[] | undefined;
  readonly onChange: (part: Partial<AuthoredForm>) => void;
}

/** What there is to choose, to order or to match: a row each, to be added, removed and moved. */
export function OptionRows({ form, kind, problems, onChange }: Props) {
  const id = useId();
  const w = words();
  const count = form.options.length;
  return (
    <fieldset class="field-group" {...(problems === undefined ? {} : { 'aria-describedby': `${id}-problem` })}>
      <legend class="field-label">{kind === 'matching' ? w.pairs : w.options}</legend>
      <ol class="option-rows">
        {form.options.map((option, index) => (
          <li key={index} class="option-row">
            <RightMark form={form} kind={kind} number={index + 1} onChange={onChange} />
            {kind === 'matching' ? (
              <PairInputs option={option} number={index + 1} onText={(text) => onChange(changeOption(form, index + 1, text))} />
            ) : (
              <input
                class="field-input option-text"
                type="text"
                autocomplete="off"
                aria-label={w.option(index + 1)}
                value={option}
                onInput={(event) => onChange(changeOption(form, index + 1, event.currentTarget.value))}
              />
            )}
            <span class="option-keys">
              <RowKey name={w.moveUp(index + 1)} isOff={index === 0} onPress={() => onChange(moveOption(form, index + 1, index))}>
                ↑
              </RowKey>
              <RowKey
                name={w.moveDown(index + 1)}
                isOff={index === count - 1}
                onPress={() => onChange(moveOption(form, index + 1, index + 2))}
              >
                ↓
              </RowKey>
              <RowKey name={w.removeOption(index + 1)} isOff={false} onPress={() => onChange(removeOption(form, index + 1))}>
                ×
              </RowKey>
            </span>
          </li>
        ))}
      </ol>
      <Problems id={id} problems={problems} />
      {count < MAX_OPTIONS && (
        <Button onClick={() => onChange({ options: [...form.options, ''] })}>{kind === 'matching' ? w.addPair : w.addOption}</Button>
      )}
    </fieldset>
  );
}

/** Marks what is right, or says which number the row has. */
function RightMark({ form, kind, number, onChange }: Pick<Props, 'form' | 'kind' | 'onChange'> & { readonly number: number }) {
  if (kind === 'ordering' || kind === 'matching') return <span class="option-number">{number}</span>;
  return (
    <label class="option-mark">
      <input
        type={kind === 'choice' ? 'radio' : 'checkbox'}
        name="right-option"
        aria-label={words().isRight(number)}
        checked={isMarkedRight(form, number)}
        onChange={(event) => onChange(markRight(form, number, event.currentTarget.checked))}
      />
      <span aria-hidden="true">{number}</span>
    </label>
  );
}

function PairInputs({
  option,
  number,
  onText,
}: {
  readonly option: string;
  readonly number: number;
  readonly onText: (text: string) => void;
}) {
  const [left, right] = pairOf(option);
  return (
    <span class="option-pair">
      <input
        class="field-input"
        type="text"
        autocomplete="off"
        aria-label={words().left(number)}
        value={left}
        onInput={(event) => onText(toPair(event.currentTarget.value, right))}
      />
      <span aria-hidden="true">―</span>
      <input
        class="field-input"
        type="text"
        autocomplete="off"
        aria-label={words().right(number)}
        value={right}
        onInput={(event) => onText(toPair(left, event.currentTarget.value))}
      />
    </span>
  );
}

interface RowKeyProps {
  readonly name: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

export function RowKey({ name, isOff, onPress, children }: RowKeyProps) {
  return (
    <button type="button" class="row-key" aria-label={name} disabled={isOff} onClick={onPress}>
      {children}
    </button>
  );
}
