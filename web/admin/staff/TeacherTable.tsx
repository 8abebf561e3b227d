import type { SchoolPage, Teacher } from '../../shared/wire-staff';
import { type StaffAction, StaffActions } from './StaffActions';
import { StaffRow } from './StaffRow';
import { words } from './words';

interface Props {
  readonly page: SchoolPage;
  /** Null for who may only look. */
  readonly onAction: ((action: StaffAction, teacher: Teacher) => void) | null;
}

export function TeacherTable({ page, onAction }: Props) {
  if (page.teachers.length === 0) return <p class="empty-line">{words().noTeachers}</p>;
  const nameOf = new Map(page.classrooms.map((classroom) => [classroom.id, classroom.name]));
  return (
    <ul class="rows">
      {page.teachers.map((teacher) => (
        <StaffRow key={teacher.person} name={teacher.name} login={teacher.login}>
          <span class="row-detail">{teacher.classrooms.map((id) => nameOf.get(id) ?? id).join(' / ') || words().noClasses}</span>
          {onAction !== null && (
            <StaffActions
              name={teacher.name}
              actions={['password', 'classrooms', 'remove']}
              onChoose={(action) => onAction(action, teacher)}
            />
          )}
        </StaffRow>
      ))}
    </ul>
  );
}
