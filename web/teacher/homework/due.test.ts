import { expect, test } from 'vitest';
import { type DueChoice, dayOf, dueAt } from './due';

const sunday = new Date(2026, 10, 22, 10, 42);
const monday = new Date(2026, 10, 23, 10, 42);

function due(choice: DueChoice, now: Date, date = ''): string | null {
  const at = dueAt(choice, date, now);
  return at === null ? null : `${dayOf(at)} ${at.getHours()}:${at.getMinutes()}`;
}

test('dueAt_tomorrow_lastMinuteOfTheNextDay', () => {
  expect(due('tomorrow', sunday)).toBe('2026-11-23 23:59');
});

test('dueAt_inThreeDaysOverTheMonthsEnd_rollsOver', () => {
  expect(due('in-3-days', new Date(2026, 11, 30))).toBe('2027-01-02 23:59');
});

test('dueAt_nextMonday_neverToday', () => {
  expect(due('next-monday', sunday)).toBe('2026-11-23 23:59');
  expect(due('next-monday', monday)).toBe('2026-11-30 23:59');
});

test('dueAt_namedDate_thatDay', () => {
  expect(due('date', sunday, '2026-12-01')).toBe('2026-12-01 23:59');
  expect(due('date', sunday, '2026-11-22')).toBe('2026-11-22 23:59');
});

test.each(['', '2026-11-21', '2027-02-31', 'tomorrow'])('dueAt_date"%s"_isNone', (date) => {
  expect(due('date', sunday, date)).toBeNull();
});
