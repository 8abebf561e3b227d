import type { ComponentChildren } from 'preact';
import { words } from '../words';

export interface KeypadActions {
  readonly onKey: (key: string) => void;
  readonly onErase: () => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onSubmit: () => void;
}

interface Props extends KeypadActions {
  readonly hasPoint: boolean;
  readonly hasMinus: boolean;
  readonly hasManyBoxes: boolean;
}

const ROWS = ['7', '8', '9', '4', '5', '6', '1', '2', '3'];

/** Number keys as on a telephone turned over, the way calculators in school have them. */
export function Keypad({ hasPoint, hasMinus, hasManyBoxes, onKey, onErase, onMove, onSubmit }: Props) {
  const { drill: w } = words();
  return (
    <fieldset class="keypad" aria-label={w.keypad}>
      {ROWS.map((digit) => (
        <PadKey key={digit} area={`d${digit}`} onPress={() => onKey(digit)}>
          {digit}
        </PadKey>
      ))}
      <PadKey area={hasPoint || hasMinus ? 'd0' : 'd0-wide'} onPress={() => onKey('0')}>
        0
      </PadKey>
      {hasPoint && (
        <PadKey area={hasMinus ? 'point' : 'point-wide'} name={w.point} onPress={() => onKey('.')}>
          .
        </PadKey>
      )}
      {hasMinus && (
        <PadKey area={hasPoint ? 'minus' : 'minus-wide'} name={w.minus} onPress={() => onKey('-')}>
          −
        </PadKey>
      )}
      <PadKey area="erase" name={w.erase} isQuiet onPress={onErase}>
        ⌫
      </PadKey>
      {hasManyBoxes && (
        <>
          <PadKey area="previous" name={w.previousBox} isQuiet onPress={() => onMove(-1)}>
            ◂
          </PadKey>
          <PadKey area="following" name={w.nextBox} isQuiet onPress={() => onMove(1)}>
            ▸
          </PadKey>
        </>
      )}
      <SubmitKey isTall={!hasManyBoxes} onSubmit={onSubmit} />
    </fieldset>
  );
}

export function SubmitKey({ isTall = false, onSubmit }: { isTall?: boolean; onSubmit: () => void }) {
  return (
    <button type="button" class={`key key-submit ${isTall ? 'key-tall' : ''}`} onPointerDown={keepFocus} onClick={onSubmit}>
      {words().drill.submit}
    </button>
  );
}

interface KeyProps {
  readonly area: string;
  readonly name?: string;
  readonly isQuiet?: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

function PadKey({ area, name, isQuiet = false, onPress, children }: KeyProps) {
  return (
    <button
      type="button"
      class={`key key-${area} ${isQuiet ? 'key-quiet' : ''}`}
      onPointerDown={keepFocus}
      onClick={onPress}
      {...(name === undefined ? {} : { 'aria-label': name })}
    >
      {children}
    </button>
  );
}

/** The cursor stays in the answer box while the keys are tapped. */
export function keepFocus(event: Event): void {
  event.preventDefault();
}
