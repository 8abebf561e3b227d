import { useState } from 'preact/hooks';
import type { ApiProblem } from '../api';
import { qrAddress } from '../cards/qr';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { Field } from '../staff/Field';
import { PasswordField } from '../staff/PasswordField';
import { api } from '../staff/session';
import { problemText, staffWords } from '../staff/words';
import type { Recovery, SecondFactorOffer } from '../wire-staff';
import { inFours } from './in-fours';
import { accountWords } from './words';

interface Props {
  readonly offer: SecondFactorOffer;
  readonly onCancel: () => void;
  readonly onDone: (recovery: Recovery) => void;
}

/** Three steps: get an app, give it the key, show that it works. */
export function SetUpApp({ offer, onCancel, onDone }: Props) {
  const words = accountWords();
  const [code, setCode] = useState('');
  const [secret, setSecret] = useState('');
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async (event: Event) => {
    event.preventDefault();
    setSending(true);
    const result = await api.put<Recovery>('/api/account/second-factor', { salt: offer.salt, code: code.trim(), secret });
    setSending(false);
    if (result.ok) onDone(result.value);
    else setProblem(result.problem);
  };
  return (
    <form class="form" onSubmit={send}>
      <ol class="account-steps">
        <li>{words.getApp}</li>
        <li>
          {words.scan}
          <img class="account-qr" src={qrAddress(offer.qr)} alt={words.qr} width="180" height="180" />
          <details>
            <summary>{words.cannotScan}</summary>
            <p>{words.typeKey}</p>
            <p class="secret-text">{inFours(offer.key)}</p>
          </details>
        </li>
        <li>
          {words.enterCode}
          <div class="form account-fields">
            <Field
              label={words.code}
              value={code}
              onText={setCode}
              autoComplete="one-time-code"
              inputMode="numeric"
              spellcheck={false}
              maxLength={10}
              required
            />
            <PasswordField label={words.current} value={secret} autoComplete="current-password" onText={setSecret} />
          </div>
        </li>
      </ol>
      {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
      <div class="dialog-actions">
        <Button onClick={onCancel}>{staffWords().cancel}</Button>
        <Button type="submit" look="primary" disabled={isSending || code.trim() === '' || secret === ''}>
          {words.turnOn}
        </Button>
      </div>
    </form>
  );
}
