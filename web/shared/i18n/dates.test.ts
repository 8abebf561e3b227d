import { expect, test } from 'vitest';
import { dateAndTime, daysBetween, shortDate } from './dates';

const tuesday = new Date(2026, 10, 24, 9, 5);

test('shortDate_namesTheWeekdayOfTheLanguage', () => {
  expect(shortDate(tuesday, 'ja')).toBe('11/24（火）');
  expect(shortDate(tuesday, 'en')).toBe('Tue 24/11');
});

test('dateAndTime_hasYearAndMinutesOfTwoDigits', () => {
  expect(dateAndTime(tuesday, 'ja')).toBe('2026/11/24（火） 9:05');
  expect(dateAndTime(tuesday, 'en')).toBe('Tue 24/11/2026 9:05');
});

test('daysBetween_lateEveningToEarlyMorning_isOneDay', () => {
  expect(daysBetween(new Date(2026, 10, 24, 23, 59), new Date(2026, 10, 25, 0, 1))).toBe(1);
  expect(daysBetween(new Date(2026, 10, 25), new Date(2026, 10, 24, 12))).toBe(-1);
});
