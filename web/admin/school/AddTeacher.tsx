import { useState } from 'preact/hooks';
import { api } from '../../shared/staff/session';
import type { Classroom } from '../../shared/wire';
import type { StaffAdded } from '../../shared/wire-staff';
import { words } from '../words';
import { AddStaff } from './AddStaff';

interface Props {
  readonly classrooms: readonly Classroom[];
  readonly onClose: () => void;
  readonly onAdded: () => void;
}

export function AddTeacher({ classrooms, onClose, onAdded }: Props) {
  const [taught, setTaught] = useState<readonly string[]>([]);
  const send = (name: string, login: string) => api.post<StaffAdded>('/api/teachers', { name, login, classrooms: taught });
  const toggle = (id: string) => setTaught(taught.includes(id) ? taught.filter((other) => other !== id) : [...taught, id]);
  return (
    <AddStaff title={words().addTeacher} send={send} onClose={onClose} onAdded={onAdded}>
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
    </AddStaff>
  );
}
