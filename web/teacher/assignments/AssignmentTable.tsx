import { shortDate, timeOfDay } from '../../shared/i18n/dates';
import { language } from '../../shared/i18n/language';
import { MarkupText } from '../../shared/markup/MarkupText';
import type { AssignmentStudent } from '../../shared/wire-staff';
import { words } from '../homework/words';
import { ProgressBar } from './AssignmentList';

/** How far each student is with one assignment. */
export function AssignmentTable({
  students,
  openStudent,
}: {
  students: readonly AssignmentStudent[];
  openStudent: (student: string) => void;
}) {
  return (
    <table class="progress-table">
      <thead>
        <tr>
          <th scope="col">{words().student}</th>
          <th scope="col">{words().done}</th>
          <th scope="col">{words().right}</th>
          <th scope="col">{words().last}</th>
        </tr>
      </thead>
      <tbody>
        {students.map((student) => (
          <tr key={student.student}>
            <th scope="row">
              <button type="button" class="who-student" onClick={() => openStudent(student.student)}>
                <span class="tile-number">{student.number}</span> {student.name}
              </button>
              {student.skills !== undefined && (
                <small class="own-skills">
                  {student.skills.map(({ skill, items }, index) => (
                    <span key={skill.id}>
                      {index > 0 && ' ・ '}
                      <MarkupText text={skill.name} /> {words().skillItems(items)}
                    </span>
                  ))}
                </small>
              )}
            </th>
            <td>
              <ProgressBar part={student.answered} whole={student.planned} />
              <span class="progress-words">
                {student.isFinished ? `✓ ${words().isFinished}` : words().answeredOf(student.answered, student.planned)}
              </span>
            </td>
            <td>{student.answered === 0 ? '–' : words().rightOf(student.right, student.answered)}</td>
            <td>{student.lastAt === null ? words().notBegun : timeText(new Date(student.lastAt))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function timeText(at: Date): string {
  return `${shortDate(at, language.value)} ${timeOfDay(at)}`;
}
