import { useState } from 'preact/hooks';
import type { ApiProblem } from '../../shared/api';
import { Button } from '../../shared/components/Button';
import { Dialog } from '../../shared/components/Dialog';
import { Notice } from '../../shared/components/Notice';
import { Field } from '../../shared/staff/Field';
import { api } from '../../shared/staff/session';
import { problemText, staffWords } from '../../shared/staff/words';
import type { Classroom } from '../../shared/wire';
import type { TeacherAdded } from '../../shared/wire-staff';
import { words } from '../words';
import { SecretOnce } from './SecretOnce';

interface Props {
  readonly classrooms: readonly Classroom[];
  readonly onClose: () => void;
  readonly onAdded: () => void;
}

export function AddTeacher({ classrooms, onClose, onAdded }: Props) {
  const [added, setAdded] = useState<TeacherAdded | null>(null);
  const accept = (teacher: TeacherAdded) => {
    setAdded(teacher);
    onAdded();
  };
  return (
    <Dialog title={added === null ? words().addTeacher : words().teacherAdded(added.name)} onClose={onClose}>
      {added === null ? (
        <TeacherForm classrooms={classrooms} onClose={onClose} onAdded={accept} />
      ) : (
        <SecretOnce teacher={added} onClose={onClose} />
      )}
    </Dialog>
  );
}

function TeacherForm({ classrooms, onClose, onAdded }: Omit<Props, 'onAdded'> & { onAdded: (teacher: TeacherAdded) => void }) {
  const [name, setName] = useState('');
  const [login, setLogin] = useState('');
  const [taught, setTaught] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const send = async (event: Event) => {
    event.preventDefault();
    const result = await api.post<TeacherAdded>('/api/teachers', { name: name.trim(), login: login.trim(), classrooms: taught });
    if (result.ok) onAdded(result.value);
    else setProblem(result.problem);
  };
  const toggle = (id: string) => setTaught(taught.includes(id) ? taught.filter((other) => other !== id) : [...taught, id]);
  return (
    <form class="setup-form" onSubmit={send}>
      <Field label={words().name} value={name} maxLength={60} autoComplete="off" required onText={setName} />
      <Field
        label={words().login}
        help={words().teacherLoginHelp}
        value={login}
        maxLength={30}
        autoComplete="off"
        autoCapitalize="none"
        spellcheck={false}
        required
        onText={setLogin}
      />
      <fieldset class="form-part">
        <legend>{words().teaches}</legend>
        <div class="class-choices">
          {classrooms.map((classroom) => (
            <label key={classroom.id} class="check-line">
              <input type="checkbox" checked={taught.includes(classroom.id)} onChange={() => toggle(classroom.id)} />
              {classroom.name}
            </label>
          ))}
        </div>
      </fieldset>
      {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
      <div class="dialog-actions">
        <Button onClick={onClose}>{staffWords().cancel}</Button>
        <Button type="submit" look="primary">
          {words().add}
        </Button>
      </div>
    </form>
  );
}
