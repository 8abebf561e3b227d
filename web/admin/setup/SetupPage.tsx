import { useState } from 'preact/hooks';
import { type ApiProblem, isStatus } from '../../shared/api';
import { Button } from '../../shared/components/Button';
import { Notice } from '../../shared/components/Notice';
import { Field } from '../../shared/staff/Field';
import { LanguageSwitch } from '../../shared/staff/LanguageSwitch';
import { PasswordField } from '../../shared/staff/PasswordField';
import { StrengthHint } from '../../shared/staff/StrengthHint';
import { setUp } from '../../shared/staff/session';
import { strengthOf } from '../../shared/staff/strength';
import { useLoaded, WhenLoaded } from '../../shared/staff/useLoaded';
import { problemText } from '../../shared/staff/words';
import type { SetupState } from '../../shared/wire';
import { words } from '../words';

/** The first page of a new installation, opened from the link that the server printed. */
export function SetupPage({ token }: { token: string }) {
  const state = useLoaded<SetupState>('/api/setup');
  return (
    <main class="setup">
      <div class="sign-in-head">
        <h1>{words().setup.title}</h1>
        <LanguageSwitch />
      </div>
      <WhenLoaded loaded={state}>
        {({ needed }) =>
          needed ? (
            <SetupForm token={token} />
          ) : (
            <>
              <p>{words().setup.notNeeded}</p>
              <a class="button button-primary" href="/admin/">
                {words().setup.toSignIn}
              </a>
            </>
          )
        }
      </WhenLoaded>
    </main>
  );
}

function SetupForm({ token }: { token: string }) {
  const texts = words().setup;
  const [school, setSchool] = useState({ code: '', name: '' });
  const [administrator, setAdministrator] = useState({ name: '', login: '', secret: '' });
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isSending, setSending] = useState(false);
  const strength = strengthOf(administrator.secret, administrator.login);
  const send = async (event: Event) => {
    event.preventDefault();
    setSending(true);
    const result = await setUp({ token, school, administrator });
    setSending(false);
    if (result.ok) history.replaceState(null, '', '/admin/');
    else setProblem(result.problem);
  };
  return (
    <form class="form" onSubmit={send}>
      <p>{texts.intro}</p>
      <fieldset class="form-part">
        <legend>{texts.school}</legend>
        <Field label={texts.schoolName} value={school.name} maxLength={60} required onText={(name) => setSchool({ ...school, name })} />
        <Field
          label={texts.schoolCode}
          help={texts.schoolCodeHelp}
          value={school.code}
          pattern="[a-z0-9\-]+"
          maxLength={30}
          autoCapitalize="none"
          spellcheck={false}
          required
          onText={(code) => setSchool({ ...school, code })}
        />
      </fieldset>
      <fieldset class="form-part">
        <legend>{texts.administrator}</legend>
        <Field
          label={words().name}
          value={administrator.name}
          maxLength={60}
          autoComplete="name"
          required
          onText={(name) => setAdministrator({ ...administrator, name })}
        />
        <Field
          label={words().login}
          help={texts.loginHelp}
          value={administrator.login}
          maxLength={40}
          autoComplete="username"
          autoCapitalize="none"
          spellcheck={false}
          required
          onText={(login) => setAdministrator({ ...administrator, login })}
        />
        <PasswordField
          value={administrator.secret}
          autoComplete="new-password"
          help={<StrengthHint strength={strength} />}
          onText={(secret) => setAdministrator({ ...administrator, secret })}
        />
      </fieldset>
      {problem !== null && (
        <Notice tone="problem">{isStatus(problem, 403) || isStatus(problem, 401) ? texts.wrongToken : problemText(problem)}</Notice>
      )}
      <Button type="submit" look="primary" disabled={isSending || strength === 'too-short' || strength === 'weak'}>
        {texts.send}
      </Button>
    </form>
  );
}
