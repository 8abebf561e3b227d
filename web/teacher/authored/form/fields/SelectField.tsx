import { useId } from 'preact/hooks';
import { describedBy, FormField } from './FormField';

export interface SelectOption {
  readonly value: string;
  readonly text: string;
}

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly problems?: readonly string[] | undefined;
  readonly onChange: (value: string) => void;
}

export function SelectField({ label, help, value, options, problems, onChange }: Props) {
  const id = useId();
  return (
    <FormField id={id} label={label} problems={problems} {...(help === undefined ? {} : { help })}>
      <select
        id={id}
        class="field-input"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...describedBy(id, help !== undefined, problems)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </FormField>
  );
}
