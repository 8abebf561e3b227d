import type { SchoolPage } from '../../shared/wire-staff';
import { words } from '../words';
import { StaffRow } from './StaffRow';

export function TeacherTable({ page }: { page: SchoolPage }) {
  if (page.teachers.length === 0) return <p class="empty-line">{words().noTeachers}</p>;
  const nameOf = new Map(page.classrooms.map((classroom) => [classroom.id, classroom.name]));
  return (
    <ul class="rows">
      {page.teachers.map(({ person, name, login, classrooms }) => (
        <StaffRow key={person} name={name} login={login}>
          <span class="row-detail">{classrooms.map((id) => nameOf.get(id) ?? id).join(' / ') || words().nobody}</span>
        </StaffRow>
      ))}
    </ul>
  );
}
