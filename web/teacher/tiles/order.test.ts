import { expect, test } from 'vitest';
import liveJson from '../../../tests/contracts/live.json';
import type { Live, LiveStudent } from '../../shared/wire-live';
import { arrange, orderNow } from './order';

const [example] = (liveJson as Live).students as [LiveStudent];

function tile(number: number, answered = 0, stuckSince: string | null = null): LiveStudent {
  return { ...example, student: `p-${number}`, number, answered, stuckSince };
}

const students = [tile(3, 5, '2026-11-22T01:40:00Z'), tile(1, 2), tile(2, 9, '2026-11-22T01:35:00Z'), tile(4, 9)];

test('orderNow_number_countsUp', () => {
  expect(orderNow(students, 'number')).toEqual(['p-1', 'p-2', 'p-3', 'p-4']);
});

test('orderNow_stuck_longestFirstThenByNumber', () => {
  expect(orderNow(students, 'stuck')).toEqual(['p-2', 'p-3', 'p-1', 'p-4']);
});

test('orderNow_answered_mostFirstThenByNumber', () => {
  expect(orderNow(students, 'answered')).toEqual(['p-2', 'p-4', 'p-3', 'p-1']);
});

test('arrange_newResults_tilesKeepTheirPlaces', () => {
  const places = orderNow(students, 'answered');
  const later = students.map((student) => (student.number === 1 ? { ...student, answered: 50 } : student));
  expect(arrange(later, places).map((student) => student.student)).toEqual(places);
});

test('arrange_studentWithoutPlace_standsAtTheEnd', () => {
  const places = orderNow(students, 'stuck');
  expect(arrange([tile(0), ...students], places).at(-1)?.student).toBe('p-0');
});
