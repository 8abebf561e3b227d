import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../../words';
import { type Entry, textOf } from '../entry/entry';
import type { Mark } from '../marks';

export interface BoxesProps {
  readonly entry: Entry;
  readonly markedBox: string | null;
  /** What the verdict said of each box; empty before it and for responses that are judged as a whole. */
  readonly marks: Readonly<Record<string, Mark>>;
  /** Names the element that says what is wrong with the marked box. */
  readonly remarkId: string;
  readonly isOpen: boolean;
  readonly onFocus: (box: string) => void;
}

interface Props extends BoxesProps {
  readonly box: string;
  /** Of a box among many that are alike. */
  readonly name?: string;
  /** How many letters it is wide at least. */
  readonly digits?: number;
  /** What stands in it, where that is not what is sent. */
  readonly shown?: string;
}

/** One box to be filled with the keys of the screen or of a keyboard; the device's own keyboard stays away. */
export function AnswerBox({ entry, markedBox, marks, remarkId, isOpen, onFocus, box, name, digits, shown }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const isCurrent = isOpen && entry.current === box;
  const isMarked = markedBox === box;
  const text = shown ?? textOf(entry, box).replace('-', '−');
  const mark = marks[box];
  // At once and not after painting: a late focus would call back the box that the next key has left, and the two would take turns for ever.
  useLayoutEffect(() => {
    if (isCurrent) input.current?.focus({ preventScroll: true });
  }, [isCurrent]);
  return (
    <input
      ref={input}
      class={`box ${isCurrent ? 'is-current' : ''} ${isMarked ? 'is-marked' : ''} ${mark === undefined ? '' : `is-${mark}`} box-${box}`}
      style={{ '--digits': Math.max(widthOf(text), digits ?? (box === 'value' ? 3 : 2)) }}
      type="text"
      readOnly
      inputMode="none"
      tabIndex={isOpen ? 0 : -1}
      aria-label={`${name ?? nameOf(box)}${mark === undefined ? '' : `: ${words().marks[mark]}`}`}
      aria-invalid={isMarked}
      {...(isMarked ? { 'aria-describedby': remarkId } : {})}
      value={text}
      onFocus={() => onFocus(box)}
    />
  );
}

/** A letter of Japanese is about as wide as two digits. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2fff' ? 1.6 : 1), 0);
}

function nameOf(box: string): string {
  const names: Readonly<Record<string, string>> = words().boxes;
  return names[box] ?? box;
}
