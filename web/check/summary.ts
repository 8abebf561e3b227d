import { type LineId, lineIds } from './checks';
import type { Finding } from './finding';

/** What is known so far; a line that is still being checked is not there. */
export type Findings = Readonly<Partial<Record<LineId, Finding>>>;

export type Summary =
  | { readonly kind: 'checking' }
  | { readonly kind: 'usable' }
  | { readonly kind: 'careful'; readonly count: number }
  | { readonly kind: 'unusable'; readonly lines: readonly LineId[] };

/** One sentence about all lines. What could not be looked at says nothing about the device. */
export function summarize(findings: Findings): Summary {
  if (lineIds.some((id) => findings[id] === undefined)) return { kind: 'checking' };
  const inState = (state: Finding['state']) => lineIds.filter((id) => findings[id]?.state === state);
  const unusable = inState('unusable');
  if (unusable.length > 0) return { kind: 'unusable', lines: unusable };
  const { length: count } = inState('attention');
  return count === 0 ? { kind: 'usable' } : { kind: 'careful', count };
}
