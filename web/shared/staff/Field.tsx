import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'class' | 'onInput' | 'id'> {
  readonly label: string;
  readonly help?: ComponentChildren;
  readonly onText: (text: string) => void;
}

/** A labelled text field with its help beneath. */
export function Field({ label, help, onText, ...input }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        {...input}
        class="field-input"
        id={id}
        {...(help === undefined ? {} : { 'aria-describedby': `${id}-help` })}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {help !== undefined && (
        <p class="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
