import type { ListedStudent } from '../../shared/wire-staff';
import { LeftList } from '../LeftList';
import { words } from '../words';

interface Props {
  readonly left: readonly ListedStudent[];
  readonly onRestore: (student: ListedStudent) => void;
}

export function LeftStudents({ left, onRestore }: Props) {
  if (left.length === 0) return null;
  return (
    <LeftList title={words().leftStudents(left.length)}>
      {left.map((student) => (
        <li key={student.student} class="row">
          <strong class="row-name">{student.name}</strong>
          <span class="row-links">
            <button type="button" class="staff-link" aria-label={words().restoreOf(student.name)} onClick={() => onRestore(student)}>
              {words().restore}
            </button>
          </span>
        </li>
      ))}
    </LeftList>
  );
}
