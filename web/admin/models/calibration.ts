import type { CalibrationDecile } from '../../shared/wire-models';

const NORMAL_95 = 1.96;

/** Where the true share lies, 19 times in 20: Wilson 1927. Probabilities. */
export function intervalOf(share: number, count: number): readonly [number, number] {
  if (count === 0) return [0, 1];
  const z2 = NORMAL_95 ** 2 / count;
  const middle = (share + z2 / 2) / (1 + z2);
  const half = (NORMAL_95 / (1 + z2)) * Math.sqrt((share * (1 - share)) / count + z2 / (4 * count));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** How observed and expected compare, as far as chance lets one tell. */
export type Verdict = 'agrees' | 'fewer' | 'more' | 'few-answers';

const ENOUGH = 30;

export function verdictOf({ expected, observed, count }: Pick<CalibrationDecile, 'expected' | 'observed' | 'count'>): Verdict {
  if (count < ENOUGH) return 'few-answers';
  const [low, high] = intervalOf(observed, count);
  if (expected >= low && expected <= high) return 'agrees';
  return observed < expected ? 'fewer' : 'more';
}
