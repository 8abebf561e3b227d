import { useState } from 'preact/hooks';
import type { ApiProblem } from '../../shared/api';
import { Button } from '../../shared/components/Button';
import { Dialog } from '../../shared/components/Dialog';
import { Notice } from '../../shared/components/Notice';
import { Field } from '../../shared/staff/Field';
import { api } from '../../shared/staff/session';
import { problemText, staffWords } from '../../shared/staff/words';
import type { Classroom } from '../../shared/wire';
import { words } from '../words';

const grades = [1, 2, 3, 4, 5, 6, 7, 8, 9];

export function AddClassroom({ onClose, onAdded }: { onClose: () => void; onAdded: (classroom: Classroom) => void }) {
  const [name, setName] = useState('');
  const [grade, setGrade] = useState(1);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async (event: Event) => {
    event.preventDefault();
    setSending(true);
    const result = await api.post<Classroom>('/api/classrooms', { name: name.trim(), grade });
    setSending(false);
    if (result.ok) onAdded(result.value);
    else setProblem(result.problem);
  };
  return (
    <Dialog title={words().addClassroom} onClose={onClose}>
      <form class="form" onSubmit={send}>
        <label class="field">
          <span class="field-label">{words().gradeLabel}</span>
          <select class="field-input" value={grade} onChange={(event) => setGrade(Number(event.currentTarget.value))}>
            {grades.map((one) => (
              <option key={one} value={one}>
                {words().grade(one)}
              </option>
            ))}
          </select>
        </label>
        <Field label={words().className} help={words().classNameHelp} value={name} maxLength={30} required onText={setName} />
        {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
        <div class="dialog-actions">
          <Button onClick={onClose}>{staffWords().cancel}</Button>
          <Button type="submit" look="primary" disabled={isSending || name.trim() === ''}>
            {words().add}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
