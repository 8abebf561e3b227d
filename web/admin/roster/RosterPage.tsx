import { useState } from 'preact/hooks';
import type { ApiProblem } from '../../shared/api';
import { api } from '../../shared/staff/session';
import { useLoaded, WhenLoaded } from '../../shared/staff/useLoaded';
import type { Classroom } from '../../shared/wire';
import type { ListedStudent, NameList } from '../../shared/wire-staff';
import { inOrder } from '../classrooms';
import { Outcome } from '../Outcome';
import { hashOf } from '../route';
import { words } from '../words';
import { AddStudents } from './AddStudents';
import { type Done, doneText } from './done';
import { LeftStudents } from './LeftStudents';
import { MoveStudent } from './MoveStudent';
import { Students } from './Students';

interface Props {
  readonly classroom: Classroom;
  /** All classes of the school. */
  readonly classrooms: readonly Classroom[];
  readonly onChanged: () => void;
}

/** The roster of a class. */
export function RosterPage({ classroom, classrooms, onChanged }: Props) {
  const path = pathOf(classroom);
  const list = useLoaded<NameList>(`${path}/students`);
  const [moving, setMoving] = useState<ListedStudent | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const others = inOrder(classrooms).filter(({ id }) => id !== classroom.id);
  const finish = (next: Done) => {
    setDone(next);
    setProblem(null);
    list.reload();
    onChanged();
  };
  const change = async (student: ListedStudent, kind: 'removed' | 'restored') => {
    const at = `${path}/students/${encodeURIComponent(student.student)}`;
    const result = kind === 'removed' ? await api.delete(at) : await api.post(`${at}/restore`);
    if (result.ok) finish({ kind, student });
    else setProblem(result.problem);
  };
  const move = async (student: ListedStudent, to: Classroom): Promise<ApiProblem | null> => {
    const result = await moveStudent(student, classroom, to);
    if (!result.ok) return result.problem;
    setMoving(null);
    finish({ kind: 'moved', student: result.value, to });
    return null;
  };
  const moveBack = async (student: ListedStudent, from: Classroom) => {
    const result = await moveStudent(student, from, classroom);
    if (result.ok) finish({ kind: 'movedBack', student: result.value, to: classroom });
    else setProblem(result.problem);
  };
  const undo = (last: Done | null): (() => void) | null => {
    if (last?.kind === 'removed') return () => void change(last.student, 'restored');
    if (last?.kind === 'moved') return () => void moveBack(last.student, last.to);
    return null;
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
      <Outcome problem={problem} done={done === null ? null : doneText(done)} onUndo={undo(done)} />
      <WhenLoaded loaded={list}>
        {({ students, left }) => (
          <>
            <Students
              students={students}
              onMove={others.length === 0 ? null : setMoving}
              onRemove={(student) => void change(student, 'removed')}
            />
            <LeftStudents left={left} onRestore={(student) => void change(student, 'restored')} />
          </>
        )}
      </WhenLoaded>
      <AddStudents path={path} onAdded={(count) => finish({ kind: 'added', count })} />
      {moving !== null && (
        <MoveStudent student={moving} others={others} onMove={(to) => move(moving, to)} onClose={() => setMoving(null)} />
      )}
    </div>
  );
}

const pathOf = (classroom: Classroom) => `/api/classrooms/${encodeURIComponent(classroom.id)}`;

function moveStudent({ student }: ListedStudent, from: Classroom, to: Classroom) {
  return api.post<ListedStudent>(`${pathOf(from)}/students/${encodeURIComponent(student)}/move`, { classroom: to.id });
}
