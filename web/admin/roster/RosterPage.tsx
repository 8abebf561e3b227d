import { useState } from 'preact/hooks';
import type { ApiProblem } from '../../shared/api';
import { Button } from '../../shared/components/Button';
import { Notice } from '../../shared/components/Notice';
import { api } from '../../shared/staff/session';
import { useLoaded, WhenLoaded } from '../../shared/staff/useLoaded';
import { problemText } from '../../shared/staff/words';
import type { Classroom } from '../../shared/wire';
import type { ListedStudent, NameList } from '../../shared/wire-staff';
import { hashOf } from '../route';
import { words } from '../words';
import { AddStudents } from './AddStudents';

interface Props {
  readonly classroom: Classroom;
  readonly onChanged: () => void;
}

type Done = { readonly kind: 'removed' | 'restored'; readonly student: ListedStudent } | { readonly kind: 'added'; readonly count: number };

/** The roster of a class. */
export function RosterPage({ classroom, onChanged }: Props) {
  const path = `/api/classrooms/${encodeURIComponent(classroom.id)}`;
  const list = useLoaded<NameList>(`${path}/students`);
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const finish = (next: Done) => {
    setDone(next);
    list.reload();
    onChanged();
  };
  const change = async (student: ListedStudent, kind: 'removed' | 'restored') => {
    const at = `${path}/students/${encodeURIComponent(student.student)}`;
    const result = kind === 'removed' ? await api.delete(at) : await api.post(`${at}/restore`);
    setProblem(result.ok ? null : result.problem);
    if (result.ok) finish({ kind, student });
  };
  return (
    <div class="overview">
      <div class="part-head">
        <h1>
          {classroom.name} {words().roster}
        </h1>
        <a class="button button-secondary" href={hashOf('cards', classroom.id)}>
          {words().cards}
        </a>
      </div>
      {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
      {done !== null && <DoneNotice done={done} onUndo={(student) => void change(student, 'restored')} />}
      <WhenLoaded loaded={list}>
        {({ students }) => <Students students={students} onRemove={(student) => void change(student, 'removed')} />}
      </WhenLoaded>
      <AddStudents path={path} onAdded={(count) => finish({ kind: 'added', count })} />
    </div>
  );
}

function DoneNotice({ done, onUndo }: { done: Done; onUndo: (student: ListedStudent) => void }) {
  if (done.kind === 'added') return <Notice>{words().added(done.count)}</Notice>;
  return (
    <Notice>
      <p>{words()[done.kind](done.student.name)}</p>
      {done.kind === 'removed' && <Button onClick={() => onUndo(done.student)}>{words().undo}</Button>}
    </Notice>
  );
}

function Students({ students, onRemove }: { students: readonly ListedStudent[]; onRemove: (student: ListedStudent) => void }) {
  if (students.length === 0) return <p class="empty-line">{words().noStudents}</p>;
  return (
    <ul class="roster">
      {students.map((student) => (
        <li key={student.student} class="roster-line">
          <span class="roster-number">{student.number}</span>
          <span class="roster-name">{student.name}</span>
          <button type="button" class="staff-link" aria-label={words().removeOf(student.name)} onClick={() => onRemove(student)}>
            {words().remove}
          </button>
        </li>
      ))}
    </ul>
  );
}
