import { useState } from 'preact/hooks';
import type { ApiProblem } from '../../shared/api';
import { Button } from '../../shared/components/Button';
import { Dialog } from '../../shared/components/Dialog';
import { Notice } from '../../shared/components/Notice';
import { api } from '../../shared/staff/session';
import { problemText, staffWords } from '../../shared/staff/words';
import type { Classroom } from '../../shared/wire';
import type { Teacher } from '../../shared/wire-staff';
import { ClassChoices } from './ClassChoices';
import { staffPath } from './staffPath';
import { words } from './words';

interface Props {
  readonly teacher: Teacher;
  readonly classrooms: readonly Classroom[];
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

export function ChangeClassrooms({ teacher, classrooms, onClose, onChanged }: Props) {
  const [taught, setTaught] = useState(teacher.classrooms);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async (event: Event) => {
    event.preventDefault();
    setSending(true);
    const result = await api.put(`${staffPath(teacher.person)}/classrooms`, { classrooms: taught });
    setSending(false);
    if (result.ok) onChanged();
    else setProblem(result.problem);
  };
  return (
    <Dialog title={words().actionOf.classrooms(teacher.name)} onClose={onClose}>
      <form class="form" onSubmit={send}>
        <ClassChoices classrooms={classrooms} chosen={taught} onChosen={setTaught} />
        {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
        <div class="dialog-actions">
          <Button onClick={onClose}>{staffWords().cancel}</Button>
          <Button type="submit" look="primary" disabled={isSending}>
            {words().save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
