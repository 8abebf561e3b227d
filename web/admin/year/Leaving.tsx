import type { LeavingStudent } from '../../shared/wire-staff';
import { words } from './words';

/** As many names as are read at a glance; more wait until asked for. */
const FEW = 8;

export function Leaving({ students }: { students: readonly LeavingStudent[] }) {
  const title = words().leaving(students.length);
  const names = (
    <ul class="year-names">
      {students.map(({ classroom, number, name }) => (
        <li key={`${classroom} ${number}`}>{words().leavingOne(classroom, number, name)}</li>
      ))}
    </ul>
  );
  if (students.length <= FEW) {
    return (
      <div>
        <p>{title}</p>
        {names}
      </div>
    );
  }
  return (
    <details class="left">
      <summary>{title}</summary>
      {names}
    </details>
  );
}
