import { useState } from 'preact/hooks';
import type { ApiProblem } from '../api';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { PasswordField } from '../staff/PasswordField';
import { api } from '../staff/session';
import { problemText, staffWords } from '../staff/words';
import { accountWords } from './words';

interface Props<T> {
  /** What comes of it. */
  readonly help: string;
  readonly action: string;
  /** Posted to with the password. */
  readonly path: string;
  readonly onCancel: () => void;
  readonly onDone: (value: T) => void;
}

/** Does something to the account once the password confirms that its owner sits here. */
export function ConfirmForm<T>({ help, action, path, onCancel, onDone }: Props<T>) {
  const [secret, setSecret] = useState('');
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async (event: Event) => {
    event.preventDefault();
    setSending(true);
    const result = await api.post<T>(path, { secret });
    setSending(false);
    if (result.ok) onDone(result.value);
    else setProblem(result.problem);
  };
  return (
    <form class="form" onSubmit={send}>
      <p>{help}</p>
      <PasswordField label={accountWords().current} value={secret} autoComplete="current-password" onText={setSecret} />
      {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
      <div class="dialog-actions">
        <Button onClick={onCancel}>{staffWords().cancel}</Button>
        <Button type="submit" look="primary" disabled={isSending || secret === ''}>
          {action}
        </Button>
      </div>
    </form>
  );
}
