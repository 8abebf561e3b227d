import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../../words';
import type { Entry } from '../entry/entry';
import { textOf, withText } from '../entry/entry';
import './text-box.css';

interface Props {
  readonly entry: Entry;
  readonly isMarked: boolean;
  readonly remarkId: string;
  readonly isOpen: boolean;
  readonly edit: (change: (now: Entry) => Entry) => Entry | null;
}

/** Longer than every short answer; the wire takes a hundred. */
const MAX_LENGTH = 40;

/** Words, with the device's own keyboard: kana and conversion are its business, and it is not to guess the answer. */
export function TextBox({ entry, isMarked, remarkId, isOpen, edit }: Props) {
  const input = useRef<HTMLInputElement>(null);
  // At once and not after painting: what is typed before would be lost.
  useLayoutEffect(() => {
    if (isOpen) input.current?.focus({ preventScroll: true });
  }, [isOpen, isMarked]);
  return (
    <input
      ref={input}
      class={`box box-text box-value ${isOpen ? 'is-current' : ''} ${isMarked ? 'is-marked' : ''}`}
      type="text"
      lang="ja"
      inputMode="text"
      enterKeyHint="done"
      autocomplete="off"
      autocorrect="off"
      autocapitalize="off"
      spellcheck={false}
      maxLength={MAX_LENGTH}
      readOnly={!isOpen}
      aria-label={words().boxes.value}
      aria-invalid={isMarked}
      {...(isMarked ? { 'aria-describedby': remarkId } : {})}
      value={textOf(entry, 'value')}
      onInput={(event) => {
        const text = event.currentTarget.value;
        edit((now) => withText(now, text, 'value'));
      }}
    />
  );
}
