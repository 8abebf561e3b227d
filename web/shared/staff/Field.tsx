import type { ComponentChildren, InputHTMLAttributes, Ref } from 'preact';
import { useId } from 'preact/hooks';

type Inherited =
  | 'value'
  | 'placeholder'
  | 'maxLength'
  | 'pattern'
  | 'autoComplete'
  | 'autoCapitalize'
  | 'inputMode'
  | 'spellcheck'
  | 'required';

interface Props extends Pick<InputHTMLAttributes<HTMLInputElement>, Inherited> {
  readonly label: string;
  readonly help?: ComponentChildren;
  /** Typed signs are not shown. */
  readonly isSecret?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onText: (text: string) => void;
}

/** A labelled text field with its help beneath. */
export function Field({ label, help, isSecret = false, inputRef, onText, ...input }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        {...input}
        ref={inputRef ?? null}
        {...(isSecret ? ({ type: 'password' } as const) : ({ type: 'text' } as const))}
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
