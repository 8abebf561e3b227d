import { words } from '../../words';
import { PadKey, SubmitKey } from './keys';

export interface KeypadActions {
  readonly onKey: (key: string) => void;
  readonly onErase: () => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onSubmit: () => void;
}

/** A key beside the digits: of a unit, of a half of the day, of a letter. */
export interface SideKey {
  readonly key: string;
  readonly shown: string;
  readonly name?: string;
  readonly isPicked?: boolean;
  readonly onPress: () => void;
}

interface Props extends KeypadActions {
  /** Signs that follow the 0: point, minus, slash. */
  readonly signs: readonly string[];
  readonly side?: readonly SideKey[];
  readonly canMove: boolean;
}

const ROWS = ['7', '8', '9', '4', '5', '6', '1', '2', '3'];
const COLUMNS = 3;

/** Number keys as on a telephone turned over, the way calculators in school have them. */
export function Keypad({ signs, side = [], canMove, onKey, onErase, onMove, onSubmit }: Props) {
  const { drill: w } = words();
  return (
    <fieldset class={`keypad ${side.length > 0 ? 'keypad-sided' : ''}`} aria-label={w.keypad}>
      {side.length > 0 && (
        <div class={`keypad-side keypad-side-${sideLook(side)}`}>
          {side.map((key) => (
            <PadKey key={key.key} look="side" onPress={key.onPress} {...present(key)}>
              {drawn(key.shown)}
            </PadKey>
          ))}
        </div>
      )}
      <div class="keypad-digits">
        {ROWS.map((digit) => (
          <PadKey key={digit} look="digit" onPress={() => onKey(digit)}>
            {digit}
          </PadKey>
        ))}
        <PadKey look={`zero key-wide-${COLUMNS - (signs.length % COLUMNS)}`} onPress={() => onKey('0')}>
          0
        </PadKey>
        {signs.map((sign) => (
          <SignKey key={sign} sign={sign} onKey={onKey} />
        ))}
      </div>
      <div class="keypad-actions">
        <PadKey look="erase key-quiet" name={w.erase} onPress={onErase}>
          ⌫
        </PadKey>
        {canMove && (
          <>
            <PadKey look="previous key-quiet" name={w.previousBox} onPress={() => onMove(-1)}>
              ◂
            </PadKey>
            <PadKey look="following key-quiet" name={w.nextBox} onPress={() => onMove(1)}>
              ▸
            </PadKey>
          </>
        )}
        <SubmitKey isTall={!canMove} onSubmit={onSubmit} />
      </div>
    </fieldset>
  );
}

function sideLook(side: readonly SideKey[]): string {
  if (side.length <= 2) return 'one';
  return side.length > 6 ? (side.length > 12 ? 'most' : 'many') : 'few';
}

function SignKey({ sign, onKey }: { readonly sign: string; readonly onKey: (key: string) => void }) {
  const names: Readonly<Record<string, string>> = words().keys;
  const name = names[sign];
  return (
    <PadKey look={LOOKS[sign] ?? 'sign'} onPress={() => onKey(sign)} {...(name === undefined ? {} : { name })}>
      {drawn(SHOWN[sign] ?? sign)}
    </PadKey>
  );
}

const SHOWN: Readonly<Record<string, string>> = { '-': '−', '²': '□²' };
const LOOKS: Readonly<Record<string, string>> = { '.': 'point', '-': 'minus', '/': 'slash' };

/** A power stands on an empty box. */
function drawn(shown: string) {
  const [, power] = /^□(.)$/u.exec(shown) ?? [];
  if (power === undefined) return shown;
  return (
    <span>
      <span class="key-box" />
      {power}
    </span>
  );
}

function present({ name, isPicked }: SideKey) {
  return { ...(name === undefined ? {} : { name }), ...(isPicked === undefined ? {} : { isPicked }) };
}
