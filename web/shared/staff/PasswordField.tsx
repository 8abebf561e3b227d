import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from './Field';
import { staffWords } from './words';

interface Props {
  readonly value: string;
  readonly autoComplete: 'current-password' | 'new-password';
  /** Absent = “password”. */
  readonly label?: string;
  readonly help?: ComponentChildren;
  readonly onText: (text: string) => void;
}

export function PasswordField({ label, value, autoComplete, help, onText }: Props) {
  const [isShown, setShown] = useState(false);
  return (
    <div>
      <Field
        label={label ?? staffWords().password}
        isSecret={!isShown}
        value={value}
        onText={onText}
        autoComplete={autoComplete}
        required
        {...(help === undefined ? {} : { help })}
      />
      <label class="check-line">
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.currentTarget.checked)} />
        {staffWords().showPassword}
      </label>
    </div>
  );
}
