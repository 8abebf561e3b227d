import type { ListedStudent } from '../../shared/wire-staff';
import { words } from '../words';

interface Props {
  readonly students: readonly ListedStudent[];
  /** Null when the school has no other class. */
  readonly onMove: ((student: ListedStudent) => void) | null;
  readonly onRemove: (student: ListedStudent) => void;
}

export function Students({ students, onMove, onRemove }: Props) {
  if (students.length === 0) return <p class="empty-line">{words().noStudents}</p>;
  return (
    <ul class="roster">
      {students.map((student) => (
        <li key={student.student} class="roster-line">
          <span class="roster-number">{student.number}</span>
          <span class="roster-name">{student.name}</span>
          <span class="roster-actions">
            {onMove !== null && (
              <button type="button" class="staff-link" aria-label={words().moveOf(student.name)} onClick={() => onMove(student)}>
                {words().move}
              </button>
            )}
            <button type="button" class="staff-link" aria-label={words().removeOf(student.name)} onClick={() => onRemove(student)}>
              {words().remove}
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}
