import { useState } from 'preact/hooks';
import type { ApiProblem } from '../../shared/api';
import { Button } from '../../shared/components/Button';
import { Dialog } from '../../shared/components/Dialog';
import { Notice } from '../../shared/components/Notice';
import { problemText, staffWords } from '../../shared/staff/words';
import type { Classroom } from '../../shared/wire';
import type { ListedStudent } from '../../shared/wire-staff';
import { words } from '../words';

interface Props {
  readonly student: ListedStudent;
  readonly others: readonly Classroom[];
  /** Gives what stood in the way, or null. */
  readonly onMove: (target: Classroom) => Promise<ApiProblem | null>;
  readonly onClose: () => void;
}

export function MoveStudent({ student, others, onMove, onClose }: Props) {
  const [chosen, setChosen] = useState('');
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isSending, setSending] = useState(false);
  const target = others.find(({ id }) => id === chosen);
  const send = async (event: Event) => {
    event.preventDefault();
    if (target === undefined) return;
    setSending(true);
    setProblem(await onMove(target));
    setSending(false);
  };
  return (
    <Dialog title={words().moveOf(student.name)} onClose={onClose}>
      <form class="form" onSubmit={send}>
        <p>{words().moveHelp}</p>
        <label class="field">
          <span class="field-label">{words().newClass}</span>
          <select class="field-input" required value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="">{words().choose}</option>
            {others.map((classroom) => (
              <option key={classroom.id} value={classroom.id}>
                {words().classAndGrade(classroom.name, classroom.grade)}
              </option>
            ))}
          </select>
        </label>
        {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
        <div class="dialog-actions">
          <Button onClick={onClose}>{staffWords().cancel}</Button>
          <Button type="submit" look="primary" disabled={isSending || target === undefined}>
            {words().moveHere}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
