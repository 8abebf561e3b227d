import { useState } from 'preact/hooks';
import { api } from '../../../shared/staff/session';
import type { Classroom } from '../../../shared/wire';
import type { StaffAdded } from '../../../shared/wire-staff';
import { ClassChoices } from '../ClassChoices';
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
  return (
    <AddStaff title={words().addTeacher} send={send} onClose={onClose} onAdded={onAdded}>
      <ClassChoices classrooms={classrooms} chosen={taught} onChosen={setTaught} />
    </AddStaff>
  );
}
