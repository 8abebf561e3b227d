import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../shared/components/Button';
import { Notice } from '../../shared/components/Notice';
import type { SignIn } from '../../shared/wire';
import { recall, remember } from '../app/device';
import { signIn } from '../app/session';
import { person } from '../app/state';
import { LanguageSwitch } from '../settings/LanguageSwitch';
import { words } from '../words';
import { takeCardLink } from './card-link';
import { signInProblem } from './problem-words';
import { RememberedPeople } from './RememberedPeople';
import { type RememberedPerson, withoutPerson, withPerson } from './remembered';
import { SecretPad } from './SecretPad';

const EMPTY: SignIn = { school: '', login: '', secret: '' };

export function SignInPage() {
  const [people, setPeople] = useState(() => recall<readonly RememberedPerson[]>('people') ?? []);
  const [chosen, setChosen] = useState<RememberedPerson | null>(null);
  const [fields, setFields] = useState<SignIn>(() => ({ ...EMPTY, school: recall<string>('school') ?? '' }));
  const [isRemembering, setRemembering] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { signIn: w } = words();

  const enter = async (request: SignIn, isToRemember: boolean) => {
    if (Object.values(request).some((part) => part.trim() === '')) return setProblem(w.fillAll);
    setBusy(true);
    const failed = await signIn(request);
    setBusy(false);
    if (failed !== null) {
      setProblem(signInProblem(failed, words()));
      setFields({ ...request, secret: '' });
      return;
    }
    remember('school', request.school);
    const name = person.value?.name;
    if (isToRemember && name !== undefined) remember('people', withPerson(people, { school: request.school, login: request.login, name }));
  };

  useEffect(() => {
    const card = takeCardLink();
    if (card !== null) void enter(card, false);
  }, []);

  const change = (part: keyof SignIn, value: string) => {
    setProblem(null);
    setFields((before) => ({ ...before, [part]: value }));
  };
  const choose = (who: RememberedPerson | null) => {
    setChosen(who);
    setProblem(null);
    setFields({ school: who?.school ?? recall<string>('school') ?? '', login: who?.login ?? '', secret: '' });
  };
  const forget = (who: RememberedPerson) => {
    const left = withoutPerson(people, who);
    remember('people', left);
    setPeople(left);
    choose(null);
  };

  return (
    <main class="sign-in">
      <header class="sign-in-header">
        <div>
          <h1>{w.title}</h1>
          <p class="soft">{w.lead}</p>
        </div>
        <LanguageSwitch />
      </header>
      <form
        class="sign-in-form"
        onSubmit={(event) => {
          event.preventDefault();
          void enter(fields, isRemembering || chosen !== null);
        }}
      >
        <div class="sign-in-who">
          {people.length > 0 && <RememberedPeople people={people} chosen={chosen} onChoose={choose} onForget={forget} />}
          {chosen === null && (
            <>
              <TextField label={w.school} value={fields.school} onChange={(value) => change('school', value)} />
              <TextField label={w.login} value={fields.login} onChange={(value) => change('login', value)} />
              <label class="check">
                <input type="checkbox" checked={isRemembering} onChange={(event) => setRemembering(event.currentTarget.checked)} />
                <span>{w.remember}</span>
              </label>
            </>
          )}
          {problem !== null && <Notice tone="problem">{problem}</Notice>}
        </div>
        <div class="sign-in-secret">
          <label class="field">
            <span class="field-label">{w.secret}</span>
            <input
              class="field-input secret-input"
              type="password"
              inputMode="none"
              autocomplete="off"
              value={fields.secret}
              onInput={(event) => change('secret', event.currentTarget.value)}
            />
          </label>
          <SecretPad
            onDigit={(digit) => change('secret', fields.secret + digit)}
            onErase={() => change('secret', fields.secret.slice(0, -1))}
          />
          <Button type="submit" look="primary" size="large" disabled={isBusy}>
            {isBusy ? w.checking : w.enter}
          </Button>
        </div>
      </form>
      <a class="sign-in-check" href="/check/">
        {w.connectionCheck}
      </a>
    </main>
  );
}

function TextField({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <label class="field">
      <span class="field-label">{label}</span>
      <input
        class="field-input"
        type="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
