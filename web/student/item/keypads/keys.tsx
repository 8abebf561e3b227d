import type { ComponentChildren } from 'preact';
import { words } from '../../words';

export function SubmitKey({ isTall = false, onSubmit }: { readonly isTall?: boolean; readonly onSubmit: () => void }) {
  return (
    <button type="button" class={`key key-submit ${isTall ? 'key-tall' : ''}`} onPointerDown={keepFocus} onClick={onSubmit}>
      {words().drill.submit}
    </button>
  );
}

interface KeyProps {
  readonly look: string;
  readonly name?: string;
  /** Of a key that stays chosen. */
  readonly isPicked?: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

export function PadKey({ look, name, isPicked, onPress, children }: KeyProps) {
  return (
    <button
      type="button"
      class={`key key-${look}`}
      onPointerDown={keepFocus}
      onClick={onPress}
      {...(name === undefined ? {} : { 'aria-label': name })}
      {...(isPicked === undefined ? {} : { 'aria-pressed': isPicked })}
    >
      {children}
    </button>
  );
}

/** The cursor stays in the answer box while the keys are tapped. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
