import { useState } from 'preact/hooks';
import type { ApiProblem } from '../api';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { PasswordField } from '../staff/PasswordField';
import { StrengthHint } from '../staff/StrengthHint';
import { changePassword } from '../staff/session';
import { strengthOf } from '../staff/strength';
import { problemText } from '../staff/words';
import { accountWords } from './words';

const nothingTyped = { current: '', renewed: '' };

export function PasswordSection({ login }: { login: string }) {
  const words = accountWords();
  const [typed, setTyped] = useState(nothingTyped);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isDone, setDone] = useState(false);
  const [isSending, setSending] = useState(false);
  const strength = strengthOf(typed.renewed, login);
  const send = async (event: Event) => {
    event.preventDefault();
    setSending(true);
    const result = await changePassword(typed.current, typed.renewed);
    setSending(false);
    setDone(result.ok);
    setProblem(result.ok ? null : result.problem);
    if (result.ok) setTyped(nothingTyped);
  };
  return (
    <section class="account-part">
      <h2>{words.changePassword}</h2>
      <form class="form" onSubmit={send}>
        <PasswordField
          label={words.current}
          value={typed.current}
          autoComplete="current-password"
          onText={(current) => setTyped({ ...typed, current })}
        />
        <PasswordField
          label={words.renewed}
          value={typed.renewed}
          autoComplete="new-password"
          help={<StrengthHint strength={strength} />}
          onText={(renewed) => setTyped({ ...typed, renewed })}
        />
        {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
        {isDone && <Notice>{words.passwordChanged}</Notice>}
        <div class="dialog-actions">
          <Button
            type="submit"
            look="primary"
            disabled={isSending || typed.current === '' || strength === 'too-short' || strength === 'weak'}
          >
            {words.change}
          </Button>
        </div>
      </form>
    </section>
  );
}
