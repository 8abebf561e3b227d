import { useState } from 'preact/hooks';
import { type ApiProblem, isStatus } from '../api';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import type { SignIn as SignInRequest } from '../wire';
import { CodeForm } from './CodeForm';
import { Field } from './Field';
import { LanguageSwitch } from './LanguageSwitch';
import { PasswordField } from './PasswordField';
import { signIn } from './session';
import { problemText, staffWords } from './words';

const schoolKey = 'drill.school';

/** A member of staff signs in; the school is remembered on the device, the rest is not. */
export function SignIn({ side }: { side: string }) {
  const words = staffWords();
  const [school, setSchool] = useState(() => localStorage.getItem(schoolKey) ?? '');
  const [login, setLogin] = useState('');
  const [secret, setSecret] = useState('');
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isSending, setSending] = useState(false);
  const [needsCode, setNeedsCode] = useState(false);
  const send = async (code?: string) => {
    const request: SignInRequest = { school: school.trim(), login: login.trim(), secret };
    setSending(true);
    const result = await signIn(code === undefined ? request : { ...request, code });
    setSending(false);
    if (result.ok) {
      localStorage.setItem(schoolKey, school.trim());
      return;
    }
    const asksForCode = result.problem.kind === 'refused' && result.problem.problem.needs === 'code';
    if (asksForCode) setNeedsCode(true);
    // To be asked for the code is no mistake.
    setProblem(asksForCode && code === undefined ? null : result.problem);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void send();
  };
  const back = () => {
    setNeedsCode(false);
    setProblem(null);
  };
  return (
    <main class="sign-in">
      <div class="sign-in-card">
        <div class="sign-in-head">
          <h1>
            {words.product} <small>{side}</small>
          </h1>
          <LanguageSwitch />
        </div>
        {problem !== null && (
          <Notice tone="problem">
            {isStatus(problem, 401) ? (needsCode ? words.wrongCode : words.wrongSignIn) : problemText(problem)}
          </Notice>
        )}
        {needsCode ? (
          <CodeForm isSending={isSending} onCode={(code) => void send(code)} onBack={back} />
        ) : (
          <form class="form" onSubmit={submit}>
            <Field
              label={words.school}
              help={words.schoolHelp}
              value={school}
              onText={setSchool}
              autoComplete="organization"
              autoCapitalize="none"
              spellcheck={false}
              required
            />
            <Field
              label={words.login}
              value={login}
              onText={setLogin}
              autoComplete="username"
              autoCapitalize="none"
              spellcheck={false}
              required
            />
            <PasswordField value={secret} onText={setSecret} autoComplete="current-password" />
            <Button type="submit" look="primary" disabled={isSending}>
              {words.signIn}
            </Button>
            <a class="staff-link sign-in-check" href="/check/">
              {words.connectionCheck}
            </a>
          </form>
        )}
      </div>
    </main>
  );
}
