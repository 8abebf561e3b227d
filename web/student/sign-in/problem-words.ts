import type { ApiProblem } from '../../shared/api';
import type { Words } from '../words/words';

const MINUTE_MS = 60_000;

/** What went wrong at sign-in, for a child. */
export function signInProblem(problem: ApiProblem, words: Words): string {
  if (problem.kind === 'unreachable') return words.unreachable;
  if (problem.status === 401 || problem.status === 400) return words.signIn.mismatch;
  if (problem.status === 429 || problem.status === 503)
    return words.signIn.throttled(waitInWords(problem.retryAfterMs ?? MINUTE_MS, words));
  return words.somethingWrong;
}

/** Rounded up, so that trying again after it works. */
export function waitInWords(waitMs: number, { signIn }: Words): string {
  return waitMs < MINUTE_MS ? signIn.seconds(Math.max(1, Math.ceil(waitMs / 1000))) : signIn.minutes(Math.ceil(waitMs / MINUTE_MS));
}
