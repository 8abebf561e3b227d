import type { StudentPage } from '../../shared/wire-staff';
import { words } from './words';

/** The scale shown, in logits: nearly every student of a school lies within. */
const widest = 3;

export function AbilityBand({ ability }: { ability: StudentPage['ability'] }) {
  const { mean, deviation } = ability;
  return (
    <div class="ability" title={words().abilityHelp}>
      <span>
        {words().ability} <strong>{words().abilityValue(mean.toFixed(2).replace('-', '−'), deviation.toFixed(2))}</strong>
      </span>
      <span class="ability-scale" aria-hidden="true">
        <span class="ability-band" style={{ insetInlineStart: place(mean - deviation), inlineSize: width(2 * deviation) }} />
        <span class="ability-mean" style={{ insetInlineStart: place(mean) }} />
      </span>
    </div>
  );
}

function place(logits: number): string {
  return `${(100 * (Math.max(-widest, Math.min(widest, logits)) + widest)) / (2 * widest)}%`;
}

function width(logits: number): string {
  return `${(100 * Math.min(logits, 2 * widest)) / (2 * widest)}%`;
}
