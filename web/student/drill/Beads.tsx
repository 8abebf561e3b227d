import type { Outcome } from '../../shared/wire';
import { OutcomeMark } from '../app/marks';
import { words } from '../words';
import type { DrillState } from './drill';

const MOST_BEADS = 20;

/** Progress as beads, one an item, told apart by shape; a long drill shows a bar. */
export function Beads({ state }: { state: DrillState }) {
  const { answered, planned, recent } = state.progress;
  const name = words().drill.progress(answered, planned);
  if (planned > MOST_BEADS) return <progress class="beads-bar" max={planned} value={answered} aria-label={name} />;
  const kept: 'kept'[] = new Array(state.keptCount).fill('kept');
  const marks: (Outcome | 'kept' | 'ahead')[] = [...recent, ...kept];
  while (marks.length < planned) marks.push('ahead');
  return (
    <span class="beads" role="img" aria-label={name}>
      {marks.map((outcome, index) => (
        <OutcomeMark key={index} outcome={outcome} />
      ))}
    </span>
  );
}
