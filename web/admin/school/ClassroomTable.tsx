import type { SchoolClassroom } from '../../shared/wire-staff';
import { inOrder } from '../classrooms';
import { hashOf } from '../route';
import { words } from '../words';

interface Props {
  readonly classrooms: readonly SchoolClassroom[];
  /** Whether the reader may open the live view. */
  readonly hasLive: boolean;
}

export function ClassroomTable({ classrooms, hasLive }: Props) {
  if (classrooms.length === 0) return <p class="empty-line">{words().noClassrooms}</p>;
  return (
    <ul class="rows">
      {inOrder(classrooms).map((classroom) => (
        <li key={classroom.id} class="row">
          <span class="row-name">
            <strong>{classroom.name}</strong> <small>{words().grade(classroom.grade)}</small>
          </span>
          <span class="row-count">{words().students(classroom.students)}</span>
          <span class="row-detail">
            {words().classTeachers}: {classroom.teachers.join(' / ') || words().nobody}
          </span>
          <span class="row-links">
            <a class="staff-link" href={hashOf('roster', classroom.id)} aria-label={`${classroom.name} ${words().roster}`}>
              {words().roster}
            </a>
            <a class="staff-link" href={hashOf('cards', classroom.id)} aria-label={`${classroom.name} ${words().cards}`}>
              {words().cards}
            </a>
            {hasLive && (
              <a
                class="staff-link"
                href={`/teacher/#class=${encodeURIComponent(classroom.id)}`}
                aria-label={`${classroom.name} ${words().live}`}
              >
                {words().live}
              </a>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
