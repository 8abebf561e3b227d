import type { SchoolPage, Teacher } from '../../shared/wire-staff';
import { inOrder } from '../classrooms';
import { actionsFor, type StaffAction, StaffActions } from './StaffActions';
import { StaffRow } from './StaffRow';
import { words } from './words';

interface Props {
  readonly page: SchoolPage;
  /** Null for who may only look. */
  readonly onAction: ((action: StaffAction, teacher: Teacher) => void) | null;
}

export function TeacherTable({ page, onAction }: Props) {
  if (page.teachers.length === 0) return <p class="empty-line">{words().noTeachers}</p>;
  const ordered = inOrder(page.classrooms);
  const namesOf = (teacher: Teacher) => ordered.filter(({ id }) => teacher.classrooms.includes(id)).map(({ name }) => name);
  return (
    <ul class="rows">
      {page.teachers.map((teacher) => (
        <StaffRow key={teacher.person} name={teacher.name} login={teacher.login}>
          <span class="row-detail">{namesOf(teacher).join(' / ') || words().noClasses}</span>
          {onAction !== null && (
            <StaffActions
              name={teacher.name}
              actions={['classrooms', ...actionsFor(teacher)]}
              onChoose={(action) => onAction(action, teacher)}
            />
          )}
        </StaffRow>
      ))}
    </ul>
  );
}
