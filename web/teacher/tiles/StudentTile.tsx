import { MarkupText } from '../../shared/markup/MarkupText';
import type { LiveStudent } from '../../shared/wire-live';
import { isWorking, stuckMinutes } from '../feed/presence';
import { words } from '../live/words';
import { OutcomeMarks } from './OutcomeMarks';

interface Props {
  readonly student: LiveStudent;
  readonly nowMs: number;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

const marksInATile = 10;

export function StudentTile({ student, nowMs, isTabStop, onFocus, onOpen }: Props) {
  const stuck = stuckMinutes(student, nowMs);
  const look = stuck !== null ? 'tile-stuck' : isWorking(student, nowMs) ? 'tile-working' : 'tile-resting';
  return (
    <button type="button" class={`tile ${look}`} tabIndex={isTabStop ? 0 : -1} onFocus={onFocus} onClick={onOpen}>
      <span class="tile-who">
        <span class="tile-number">{student.number}</span>
        <span class="tile-name" title={student.name}>
          {student.name}
        </span>
      </span>
      <OutcomeMarks outcomes={student.recent.slice(-marksInATile)} answered={student.answered} />
      <span class="tile-facts">
        {student.answered === 0 && student.skill === null ? (
          words().notBegun
        ) : (
          <>
            <span class="tile-count">{words().answered(student.answered)}</span>
            {stuck !== null && <StuckFor minutes={stuck} />}
            {student.skill !== null && (
              <span class="tile-skill">
                <MarkupText text={student.skill.name} />
              </span>
            )}
          </>
        )}
      </span>
    </button>
  );
}

function StuckFor({ minutes }: { minutes: number }) {
  return (
    <strong class="tile-alarm" title={words().stuckFor(minutes)}>
      <span aria-hidden="true">{words().stuckShort(minutes)}</span>
      <span class="visually-hidden">{words().stuckFor(minutes)}</span>
    </strong>
  );
}
