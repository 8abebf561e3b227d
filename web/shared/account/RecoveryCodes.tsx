import { Button } from '../components/Button';
import { CopyButton } from '../staff/CopyButton';
import { accountWords } from './words';

/** The codes that open once without the phone; the server keeps only hashes. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const words = accountWords();
  return (
    <div class="form">
      <h3>{words.recovery}</h3>
      <p>{words.recoveryHelp}</p>
      <ul class="secret account-codes">
        {codes.map((code) => (
          <li key={code} class="secret-text">
            {code}
          </li>
        ))}
      </ul>
      <div class="dialog-actions">
        <Button onClick={() => print()}>{words.print}</Button>
        <CopyButton text={codes.join('\n')} />
        <Button look="primary" onClick={onKept}>
          {words.kept}
        </Button>
      </div>
    </div>
  );
}
