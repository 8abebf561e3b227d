import type { SchoolPage } from '../../shared/wire-staff';
import { words } from '../words';

export function TeacherTable({ page }: { page: SchoolPage }) {
  if (page.teachers.length === 0) return <p class="empty-line">{words().noTeachers}</p>;
  const nameOf = new Map(page.classrooms.map((classroom) => [classroom.id, classroom.name]));
  return (
    <ul class="rows">
      {page.teachers.map((teacher) => (
        <li key={teacher.person} class="row">
          <span class="row-name">
            <strong>{teacher.name}</strong>
          </span>
          <span class="row-count">
            <small>{words().login}</small> {teacher.login}
          </span>
          <span class="row-detail">{teacher.classrooms.map((id) => nameOf.get(id) ?? id).join(' / ') || words().nobody}</span>
        </li>
      ))}
    </ul>
  );
}
