import { expect, test } from 'vitest';
import { monthsOf, placeOnScale, timeOfSchool, toSchoolYears } from './school-years';

const years = (middle: number, halfWidth = 0.2) => ({ middle, halfWidth });

test('toSchoolYears_priorAbilityOfAGrade_isItsMiddle', () => {
  const { middle, halfWidth } = toSchoolYears({ mean: 5 * 1.2 + 0.8, halfWidth: 0.6 });
  expect(middle).toBeCloseTo(5);
  expect(halfWidth).toBeCloseTo(0.5);
});

test.each([
  [4.5, 5 - 1, 2, 'just before'],
  [4.51, 5, 0, 'beginning'],
  [5, 5, 1, 'middle'],
  [5.4, 5, 2, 'end'],
  [-3, 1, 0, 'below the scale'],
  [14, 9, 2, 'above the scale'],
])('timeOfSchool_%f_isGrade%iThird%i_%s', (middle, grade, third) => {
  expect(timeOfSchool(years(middle - 0.001))).toEqual({ grade, third });
});

test('monthsOf_halfWidth_isRoundedUpAndGivenUpBeyondAYear', () => {
  expect([0.05, 0.25, 0.3, 0.5, 0.9, 1, 1.01].map((halfWidth) => monthsOf(years(5, halfWidth)))).toEqual([3, 3, 6, 6, 12, 12, null]);
});

test('placeOnScale_outsideOfSchool_staysOnTheScale', () => {
  expect([0, 0.5, 5, 9.5, 12].map(placeOnScale)).toEqual([0, 0, 0.5, 1, 1]);
});
