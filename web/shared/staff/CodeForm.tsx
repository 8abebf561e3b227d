import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../components/Button';
import { Field } from './Field';
import { staffWords } from './words';

interface Props {
  readonly isSending: boolean;
  readonly onCode: (code: string) => void;
  readonly onBack: () => void;
}

/** The second step of signing in: the code of the authenticator app, or one from paper. */
export function CodeForm({ isSending, onCode, onBack }: Props) {
  const words = staffWords();
  const [code, setCode] = useState('');
  const input = useRef<HTMLInputElement>(null);
  // The form before is gone, and the focus with it.
  useEffect(() => input.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    onCode(code.trim());
  };
  return (
    <form class="form" onSubmit={submit}>
      <Field
        label={words.code}
        help={words.codeHelp}
        value={code}
        inputRef={input}
        onText={setCode}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellcheck={false}
        maxLength={40}
        required
      />
      <Button type="submit" look="primary" disabled={isSending || code.trim() === ''}>
        {words.signIn}
      </Button>
      <Button look="quiet" onClick={onBack}>
        {words.otherAccount}
      </Button>
    </form>
  );
}
