import { useId, useRef } from 'preact/hooks';
import { words } from '../words';
import { describedBy, FormField } from './FormField';
import { insertMark, type Mark } from './insert-mark';

const MARKS: readonly Mark[] = ['ruby', 'fraction', 'mixed', 'emphasis', 'blank'];
const LONGEST = 400;

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly rows: number;
  readonly problems: readonly string[] | undefined;
  /** Whether an answer box may stand in the text. */
  readonly hasBlank?: boolean;
  readonly onText: (text: string) => void;
}

/** A text in Drill's markup, with keys that write the markup. */
export function MarkupField({ label, help, value, rows, problems, hasBlank = false, onText }: Props) {
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const insert = (mark: Mark) => {
    const area = input.current;
    if (area === null) return;
    const next = insertMark({ text: area.value, from: area.selectionStart, to: area.selectionEnd }, mark, words().markWords);
    area.value = next.text;
    area.focus();
    area.setSelectionRange(next.from, next.to);
    onText(next.text);
  };
  return (
    <FormField id={id} label={label} problems={problems} {...(help === undefined ? {} : { help })}>
      <div class="markup-field">
        <fieldset class="mark-keys" aria-label={`${label}: ${words().marks}`}>
          {MARKS.filter((mark) => hasBlank || mark !== 'blank').map((mark) => (
            <button key={mark} type="button" class="mark-key" onClick={() => insert(mark)}>
              {words().mark[mark]}
            </button>
          ))}
        </fieldset>
        <textarea
          ref={input}
          id={id}
          class="field-input markup-text"
          rows={rows}
          maxLength={LONGEST}
          value={value}
          onInput={(event) => onText(event.currentTarget.value)}
          {...describedBy(id, help !== undefined, problems)}
        />
      </div>
    </FormField>
  );
}
