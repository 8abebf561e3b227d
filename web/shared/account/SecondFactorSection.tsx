import { useState } from 'preact/hooks';
import type { ApiProblem } from '../api';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { api } from '../staff/session';
import { problemText } from '../staff/words';
import type { Recovery, SecondFactor, SecondFactorOffer } from '../wire-staff';
import { ConfirmForm } from './ConfirmForm';
import { RecoveryCodes } from './RecoveryCodes';
import { SetUpApp } from './SetUpApp';
import { accountWords } from './words';

type Step =
  | { readonly kind: 'resting' | 'renewing' | 'turning-off' | 'turned-off' }
  | { readonly kind: 'setting-up'; readonly offer: SecondFactorOffer }
  | { readonly kind: 'codes'; readonly codes: readonly string[] };

const resting: Step = { kind: 'resting' };

interface Props {
  readonly secondFactor: SecondFactor | null;
  readonly onChanged: () => void;
}

/** The second step of signing in: set up, its codes for a lost phone, and the end of it. */
export function SecondFactorSection({ secondFactor, onChanged }: Props) {
  const words = accountWords();
  const [step, setStep] = useState<Step>(resting);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const rest = () => setStep(resting);
  const begin = async () => {
    const result = await api.post<SecondFactorOffer>('/api/account/second-factor');
    setProblem(result.ok ? null : result.problem);
    if (result.ok) setStep({ kind: 'setting-up', offer: result.value });
  };
  const show = ({ codes }: Recovery) => {
    setStep({ kind: 'codes', codes });
    onChanged();
  };
  return (
    <section class="account-part">
      <h2>{words.twoSteps}</h2>
      {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
      {step.kind === 'turned-off' && <Notice>{words.isOff}</Notice>}
      {step.kind === 'codes' && <RecoveryCodes codes={step.codes} onKept={rest} />}
      {step.kind === 'setting-up' && <SetUpApp offer={step.offer} onCancel={rest} onDone={show} />}
      {step.kind === 'renewing' && (
        <ConfirmForm<Recovery>
          help={words.renewHelp}
          action={words.renewRecovery}
          path="/api/account/second-factor/recovery"
          onCancel={rest}
          onDone={show}
        />
      )}
      {step.kind === 'turning-off' && (
        <ConfirmForm<null>
          help={words.turnOffHelp}
          action={words.turnOff}
          path="/api/account/second-factor/remove"
          onCancel={rest}
          onDone={() => {
            setStep({ kind: 'turned-off' });
            onChanged();
          }}
        />
      )}
      {(step.kind === 'resting' || step.kind === 'turned-off') &&
        (secondFactor === null ? (
          <Off onBegin={() => void begin()} />
        ) : (
          <On
            secondFactor={secondFactor}
            onRenew={() => setStep({ kind: 'renewing' })}
            onTurnOff={() => setStep({ kind: 'turning-off' })}
          />
        ))}
    </section>
  );
}

function Off({ onBegin }: { onBegin: () => void }) {
  const words = accountWords();
  return (
    <>
      <p>{words.about}</p>
      <div class="dialog-actions">
        <Button look="primary" onClick={onBegin}>
          {words.begin}
        </Button>
      </div>
    </>
  );
}

function On({ secondFactor, onRenew, onTurnOff }: { secondFactor: SecondFactor; onRenew: () => void; onTurnOff: () => void }) {
  const words = accountWords();
  const { recoveryLeft } = secondFactor;
  return (
    <>
      <p>
        <strong>✓ {words.isOn(new Date(secondFactor.since))}</strong>
      </p>
      {recoveryLeft > 0 ? <p>{words.recoveryLeft(recoveryLeft)}</p> : <Notice tone="problem">{words.noRecoveryLeft}</Notice>}
      <div class="dialog-actions">
        <Button onClick={onRenew}>{words.renewRecovery}</Button>
        <Button onClick={onTurnOff}>{words.turnOff}</Button>
      </div>
    </>
  );
}
