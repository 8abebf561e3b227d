import { shortDate } from '../../shared/i18n/dates';
import { language } from '../../shared/i18n/language';
import type { AssignmentSummary } from '../../shared/wire-staff';
import { words } from '../homework/words';

export function AssignmentList({ assignments, onOpen }: { assignments: readonly AssignmentSummary[]; onOpen: (id: string) => void }) {
  if (assignments.length === 0) {
    return (
      <section class="empty">
        <h2>{words().none}</h2>
        <p>{words().noneHelp}</p>
      </section>
    );
  }
  return (
    <ul class="assignments">
      {assignments.map((assignment) => (
        <li key={assignment.assignment}>
          <button type="button" class="assignment" onClick={() => onOpen(assignment.assignment)}>
            <span class="assignment-title">{assignment.title}</span>
            <span class="assignment-days">
              <DueDay due={assignment.due} /> ・ {words().createdOn(shortDate(new Date(assignment.createdAt), language.value))}
            </span>
            <ProgressBar part={assignment.finishedCount} whole={assignment.studentCount} />
            <span class="assignment-count">{words().finished(assignment.finishedCount, assignment.studentCount)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function DueDay({ due }: { due: string }) {
  const at = Date.parse(due);
  // A due time of midnight means the end of the day before.
  const day = shortDate(new Date(at - 1), language.value);
  return (
    <span>
      {words().dueOn(day)}
      {at < Date.now() && ` ${language.value === 'ja' ? '（' : '('}${words().overdue}${language.value === 'ja' ? '）' : ')'}`}
    </span>
  );
}

/** A picture of the numbers in words beside it. */
export function ProgressBar({ part, whole }: { part: number; whole: number }) {
  const share = whole === 0 ? 0 : Math.min(1, part / whole);
  return (
    <span class="progress" aria-hidden="true">
      <span class="progress-part" style={{ inlineSize: `${share * 100}%` }} />
    </span>
  );
}
