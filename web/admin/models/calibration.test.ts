import { expect, test } from 'vitest';
import { intervalOf, verdictOf } from './calibration';

test.each([
  [0.5, 100, 0.4038, 0.5962],
  [0, 10, 0, 0.2775],
  [1, 10, 0.7225, 1],
])('intervalOf_%d of %d answers_isWilsons', (share, count, low, high) => {
  const [from, to] = intervalOf(share, count);
  expect(from).toBeCloseTo(low, 3);
  expect(to).toBeCloseTo(high, 3);
});

test('intervalOf_nothingSeen_saysNothing', () => {
  expect(intervalOf(0, 0)).toEqual([0, 1]);
});

test.each([
  [0.75, 0.75, 400, 'agrees'],
  [0.75, 0.72, 400, 'agrees'],
  [0.75, 0.66, 400, 'fewer'],
  [0.75, 0.84, 400, 'more'],
  [0.75, 0.2, 29, 'few-answers'],
] as const)('verdictOf_expected%dObserved%dOf%d_is%s', (expected, observed, count, verdict) => {
  expect(verdictOf({ expected, observed, count })).toBe(verdict);
});
