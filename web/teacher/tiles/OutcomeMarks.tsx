import type { Outcome } from '../../shared/wire';
import { words } from '../live/words';

const shown: readonly Outcome[] = ['right', 'wrong', 'not-learned'];

/**
 * The last outcomes, oldest first: a full square, a hollow one, a small grey one.
 * A mark is named by its place in all the student's answers, so only a new one fades in.
 */
export function OutcomeMarks({ outcomes, answered }: { outcomes: readonly Outcome[]; answered: number }) {
  const label = outcomes.map((outcome) => words().outcomes[outcome]).join(words().outcomes.right === 'right' ? ', ' : '、');
  if (outcomes.length === 0) return <span class="marks" />;
  return (
    <span class="marks" role="img" aria-label={`${words().lastOutcomes}: ${label}`}>
      {outcomes.map((outcome, index) => (
        <OutcomeMark key={answered - outcomes.length + index} outcome={outcome} />
      ))}
    </span>
  );
}

export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  return <span class={`mark mark-${outcome}`} aria-hidden="true" />;
}

/** What the marks mean, always in sight. */
export function OutcomeKey() {
  return (
    <ul class="outcome-key">
      {shown.map((outcome) => (
        <li key={outcome}>
          <OutcomeMark outcome={outcome} /> {words().outcomes[outcome]}
        </li>
      ))}
      <li>
        <strong class="tile-alarm" aria-hidden="true">
          ！
        </strong>{' '}
        {words().stuckKey}
      </li>
    </ul>
  );
}
