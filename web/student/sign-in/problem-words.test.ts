import { describe, expect, it } from 'vitest';
import { en } from '../words/en';
import { ja } from '../words/ja';
import { signInProblem, waitInWords } from './problem-words';

const refused = (status: number, retryAfterMs: number | null = null) => ({ kind: 'refused' as const, status, problem: {}, retryAfterMs });

describe('signInProblem', () => {
  it('does not tell which of the three parts is wrong', () => {
    expect(signInProblem(refused(401), en)).toBe(en.signIn.mismatch);
  });

  it('says in words how long to wait', () => {
    expect(signInProblem(refused(429, 30_000), ja)).toContain('30びょう');
    expect(signInProblem(refused(429, 90_000), en)).toContain('2 minutes');
  });

  it('blames the connection when the server is out of reach', () => {
    expect(signInProblem({ kind: 'unreachable' }, en)).toBe(en.unreachable);
  });
});

describe('waitInWords', () => {
  it.each([
    [0, '1 second'],
    [1500, '2 seconds'],
    [60_000, '1 minute'],
    [60_001, '2 minutes'],
  ])('%i ms: %s', (ms, text) => {
    expect(waitInWords(ms, en)).toBe(text);
  });
});
