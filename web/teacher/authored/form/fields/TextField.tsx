import { useId } from 'preact/hooks';
import { describedBy, FormField } from './FormField';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly problems?: readonly string[] | undefined;
  readonly onText: (text: string) => void;
}

/** One line as it is typed, without help of the device: it is an answer. */
export function TextField({ label, help, value, problems, onText }: Props) {
  const id = useId();
  return (
    <FormField id={id} label={label} problems={problems} {...(help === undefined ? {} : { help })}>
      <input
        id={id}
        class="field-input"
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
        {...describedBy(id, help !== undefined, problems)}
      />
    </FormField>
  );
}
