import { useId, useState } from 'preact/hooks';
import type { ApiProblem } from '../../shared/api';
import { Button } from '../../shared/components/Button';
import { Notice } from '../../shared/components/Notice';
import { inLanguage } from '../../shared/i18n/language';
import { OpenFile } from '../../shared/staff/OpenFile';
import { api } from '../../shared/staff/session';
import { problemText } from '../../shared/staff/words';
import type { StudentsAdded, StudentsRequest } from '../../shared/wire-staff';
import { words } from '../words';
import { problemLine } from './problemLine';
import { RosterPreview } from './RosterPreview';
import { readRoster, toCsv } from './rosterText';

/** Paste, see what was read, have the server check it, and only then add. */
export function AddStudents({ path, onAdded }: { path: string; onAdded: (count: number) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<StudentsAdded | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isSending, setSending] = useState(false);
  const read = readRoster(text);
  const problems = checked?.problems.map(({ line, message }) => ({ line, text: inLanguage(message) })) ?? read.problems.map(problemLine);
  const isReady = checked !== null && problems.length === 0;
  const change = (next: string) => {
    setText(next);
    setChecked(null);
  };
  const send = async (preview: boolean) => {
    setSending(true);
    const request: StudentsRequest = { text: toCsv(text), preview };
    const result = await api.post<StudentsAdded>(`${path}/students`, request);
    setSending(false);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    if (preview || result.value.problems.length > 0) return setChecked(result.value);
    change('');
    onAdded(result.value.added.length);
  };
  return (
    <section class="add-students">
      <h2>{words().addStudents}</h2>
      <div class="paste">
        <div class="field">
          <label class="field-label" for={id}>
            {words().paste}
          </label>
          <p class="field-help" id={`${id}-help`}>
            {words().pasteHelp}
          </p>
          <textarea
            class="field-input paste-text"
            id={id}
            aria-describedby={`${id}-help`}
            rows={12}
            spellcheck={false}
            value={text}
            onInput={(event) => change(event.currentTarget.value)}
          />
          <OpenFile label={words().openFile} onText={change} />
        </div>
        <RosterPreview lines={read.lines} problems={problems} added={checked?.added ?? []} />
      </div>
      {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
      {problems.length > 0 && (
        <Notice tone="problem">
          <p>{words().problemsFound(problems.length)}</p>
          <ul>
            {problems.map((one) => (
              <li key={one.text}>{one.text}</li>
            ))}
          </ul>
        </Notice>
      )}
      {isReady && <Notice>{words().readyToAdd(checked.added.length)}</Notice>}
      <div class="dialog-actions">
        {isReady ? (
          <Button look="primary" disabled={isSending} onClick={() => void send(false)}>
            {words().confirm(checked.added.length)}
          </Button>
        ) : (
          <Button look="primary" disabled={isSending || read.lines.length === 0 || problems.length > 0} onClick={() => void send(true)}>
            {isSending ? words().checking : words().check}
          </Button>
        )}
      </div>
    </section>
  );
}
