import { useId } from 'preact/hooks';
import { OpenFile } from '../../shared/staff/OpenFile';
import { words } from '../words';

interface Props {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** A sheet, pasted or from a file. */
export function PasteField({ label, help, value, onText }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <p class="field-help" id={`${id}-help`}>
        {help}
      </p>
      <textarea
        class="field-input paste-text"
        id={id}
        aria-describedby={`${id}-help`}
        rows={12}
        spellcheck={false}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <OpenFile label={words().openFile} onText={onText} />
    </div>
  );
}
