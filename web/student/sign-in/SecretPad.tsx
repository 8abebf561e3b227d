import { words } from '../words';

interface Props {
  readonly onDigit: (digit: string) => void;
  readonly onErase: () => void;
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** Large keys for the secret number; the system keyboard stays closed. */
export function SecretPad({ onDigit, onErase }: Props) {
  return (
    <div class="secret-pad">
      {DIGITS.map((digit) => (
        <button type="button" key={digit} class={`key ${digit === '0' ? 'secret-pad-zero' : ''}`} onClick={() => onDigit(digit)}>
          {digit}
        </button>
      ))}
      <button type="button" class="key key-quiet" aria-label={words().signIn.erase} onClick={onErase}>
        ⌫
      </button>
    </div>
  );
}
