import { FigureView } from '../../../shared/figures/FigureView';
import { shortDate, timeOfDay } from '../../../shared/i18n/dates';
import { language } from '../../../shared/i18n/language';
import { MarkupText } from '../../../shared/markup/MarkupText';
import type { StudentAttempt } from '../../../shared/wire-staff';
import { OutcomeMark } from '../../tiles/OutcomeMarks';
import { words } from '../words';

export function AttemptRow({ attempt }: { attempt: StudentAttempt }) {
  const at = new Date(attempt.at);
  const columns = words().columns;
  return (
    <tr>
      <td data-column={columns.at} class="attempt-at">
        {shortDate(at, language.value)} {timeOfDay(at)}
      </td>
      <td data-column={columns.prompt}>
        <MarkupText text={attempt.prompt} />
        {attempt.figure !== undefined && <FigureView figure={attempt.figure} look="small" />}
        <small class="attempt-skill">
          <MarkupText text={attempt.skill.name} /> ・ {words().level(attempt.level)}
        </small>
      </td>
      <td data-column={columns.given}>
        <MarkupText text={attempt.given} />
      </td>
      <td data-column={columns.answer}>
        <MarkupText text={attempt.answer} />
      </td>
      <td data-column={columns.outcome}>
        <span class="attempt-outcome">
          <OutcomeMark outcome={attempt.outcome} /> {words().outcomes[attempt.outcome]}
          {attempt.isRepeat && <small class="repeat">{words().repeat}</small>}
        </span>
        {attempt.misconception !== null && (
          <small class="attempt-misconception">
            <MarkupText text={attempt.misconception.name} />
          </small>
        )}
      </td>
      <td data-column={columns.seconds} class="attempt-number">
        {words().seconds(Math.round(attempt.elapsedMs / 1000))}
      </td>
      <td data-column={columns.hints} class="attempt-number">
        {words().hints(attempt.hints)}
      </td>
    </tr>
  );
}
