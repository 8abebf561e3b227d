import type { ApiProblem } from '../../shared/api';

/** What a problem means for an answer that waits to be sent. */
export type SendProblem =
  /** Try again later, not before `afterMs` when the server named a time. */
  | { readonly kind: 'later'; readonly afterMs: number | null }
  /** The session has ended or its token is stale: sign in, then try again. */
  | { readonly kind: 'session' }
  /** The server will never take it. */
  | { readonly kind: 'final'; readonly status: number };

const WORTH_REPEATING = new Set([408, 425, 429]);

export function judge(problem: ApiProblem): SendProblem {
  if (problem.kind === 'unreachable') return { kind: 'later', afterMs: null };
  return judgeStatus(problem.status, problem.retryAfterMs);
}

export function judgeStatus(status: number, retryAfterMs: number | null = null): SendProblem {
  if (status === 401 || status === 403) return { kind: 'session' };
  return status >= 400 && status < 500 && !WORTH_REPEATING.has(status)
    ? { kind: 'final', status }
    : { kind: 'later', afterMs: retryAfterMs };
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Half to all of 1 s, 2 s, 4 s … 60 s, so that a class that comes back together does not knock together.
 * @param failures how often it failed in a row, from 1
 * @param random in [0, 1)
 */
export function waitMs(failures: number, random: number, afterMs: number | null): number {
  const ceiling = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1));
  return (afterMs ?? 0) + ceiling * (0.5 + random / 2);
}
