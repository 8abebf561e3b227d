import { Button } from '../../shared/components/Button';
import type { Live } from '../../shared/wire-live';
import { hashOf } from '../route';
import { words } from './words';

interface Props {
  readonly live: Live;
  readonly onHomework: () => void;
}

/** What to do before the first answer. */
export function NobodyBegan({ live, onHomework }: Props) {
  if (live.students.length === 0) {
    return (
      <section class="empty">
        <h2>{words().noStudents}</h2>
        <p>{words().noStudentsHelp}</p>
      </section>
    );
  }
  return (
    <section class="empty">
      <h2>{words().nobodyBegan}</h2>
      <p>{words().nobodyBeganHelp}</p>
      <div class="empty-actions">
        <a class="button button-primary" href={hashOf({ page: 'cards', classroom: live.classroom.id })}>
          {words().printCards}
        </a>
        <Button onClick={onHomework}>{words().setHomework}</Button>
      </div>
      <ul class="roster" aria-label={words().students}>
        {live.students.map((student) => (
          <li key={student.student}>
            <span class="tile-number">{student.number}</span> {student.name}
          </li>
        ))}
      </ul>
    </section>
  );
}
