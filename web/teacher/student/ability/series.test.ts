import { expect, test } from 'vitest';
import { columnsOf, rangeOf, sampled, toYears } from './series';

const point = (at: string, ability: number, width: number) => toYears({ at, ability, low: ability - width, high: ability + width });

test('toYears_typicalOfGrade5_isItsMiddle', () => {
  const { middle, low, high } = point('2026-11-22T00:00:00Z', 6.8, 1.2);
  expect(middle).toBeCloseTo(5);
  expect(low).toBeCloseTo(4);
  expect(high).toBeCloseTo(6);
});

test('columnsOf_points_areSecondsAndTheBandAroundTheMiddle', () => {
  const [seconds, high, low, middle] = columnsOf([point('1970-01-01T00:01:00Z', 6.8, 0.6)]);
  expect(seconds).toEqual([60]);
  expect((high[0] ?? 0) - (middle[0] ?? 0)).toBeCloseTo((middle[0] ?? 0) - (low[0] ?? 0));
});

test.each([
  [6.8, 0.3, [4, 6]],
  [6.8, 2.4, [3, 7]],
  [0.2, 3, [0, 3]],
  [12.5, 1, [8, 10]],
])('rangeOf_ability%dBand%d_isWholeGradesAroundIt', (ability, width, range) => {
  expect(rangeOf([point('2026-11-22T00:00:00Z', ability, width)])).toEqual(range);
});

test('sampled_many_keepsFirstLastAndOrder', () => {
  expect(sampled([1, 2, 3], 5)).toEqual([1, 2, 3]);
  expect(sampled([...Array(101).keys()], 5)).toEqual([0, 25, 50, 75, 100]);
});
