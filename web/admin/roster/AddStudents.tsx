import { useState } from 'preact/hooks';
import type { ApiProblem } from '../../shared/api';
import { Button } from '../../shared/components/Button';
import { Notice } from '../../shared/components/Notice';
import { inLanguage } from '../../shared/i18n/language';
import { api } from '../../shared/staff/session';
import { problemText } from '../../shared/staff/words';
import type { StudentsAdded, StudentsRequest } from '../../shared/wire-staff';
import { LineProblems } from '../sheet/LineProblems';
import { PasteField } from '../sheet/PasteField';
import { toCsv } from '../sheet/toCsv';
import { words } from '../words';
import { problemLine } from './problemLine';
import { RosterPreview } from './RosterPreview';
import { readRoster } from './rosterText';

/** Paste, see what was read, have the server check it, and only then add. */
export function AddStudents({ path, onAdded }: { path: string; onAdded: (count: number) => void }) {
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
        <PasteField label={words().paste} help={words().pasteHelp} value={text} onText={change} />
        <RosterPreview lines={read.lines} problems={problems} added={checked?.added ?? []} />
      </div>
      {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
      <LineProblems intro={words().problemsFound(problems.length)} problems={problems} />
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
