import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words';
import { type Entry, textOf } from './entry';

interface Props {
  readonly entry: Entry;
  readonly markedBox: string | null;
  /** Names the element that says what is wrong with the marked box. */
  readonly remarkId: string;
  readonly isOpen: boolean;
  readonly onFocus: (box: string) => void;
}

/** The boxes of a response in the form it is written on paper. */
export function AnswerBoxes(props: Props & { readonly only?: string }) {
  const { entry, only } = props;
  const draw = (box: string) => <AnswerBox key={box} {...props} box={box} />;
  if (only !== undefined) return draw(only);
  if (entry.boxes.includes('denominator')) {
    return (
      <span class="boxes">
        {entry.boxes.includes('whole') && draw('whole')}
        <span class="boxes-fraction">
          {draw('numerator')}
          <span class="boxes-bar" />
          {draw('denominator')}
        </span>
      </span>
    );
  }
  if (entry.boxes.includes('remainder')) {
    return (
      <span class="boxes">
        {draw('quotient')}
        <span class="boxes-word">{words().drill.remainder}</span>
        {draw('remainder')}
      </span>
    );
  }
  return <span class="boxes">{entry.boxes.map(draw)}</span>;
}

function AnswerBox({ entry, markedBox, remarkId, isOpen, onFocus, box }: Props & { readonly box: string }) {
  const input = useRef<HTMLInputElement>(null);
  const isCurrent = isOpen && entry.current === box;
  const isMarked = markedBox === box;
  const text = textOf(entry, box);
  useEffect(() => {
    if (isCurrent) input.current?.focus({ preventScroll: true });
  }, [isCurrent]);
  return (
    <input
      ref={input}
      class={`box ${isCurrent ? 'is-current' : ''} ${isMarked ? 'is-marked' : ''} box-${box}`}
      style={{ '--digits': Math.max(text.length, box === 'value' ? 3 : 2) }}
      type="text"
      readOnly
      inputMode="none"
      tabIndex={isOpen ? 0 : -1}
      aria-label={nameOf(box)}
      aria-invalid={isMarked}
      {...(isMarked ? { 'aria-describedby': remarkId } : {})}
      value={text.replace('-', '−')}
      onFocus={() => onFocus(box)}
    />
  );
}

function nameOf(box: string): string {
  const names: Readonly<Record<string, string>> = words().boxes;
  return names[box] ?? box;
}
