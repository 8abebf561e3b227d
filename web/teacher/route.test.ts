import { expect, test } from 'vitest';
import { hashOf, parseRoute, type Route } from './route';

test('parseRoute_nothing_liveViewOfTheFirstClass', () => {
  expect(parseRoute('')).toEqual({ page: 'live', classroom: null, assignment: null, student: null });
});

test('parseRoute_studentAlone_opensOverTheLiveView', () => {
  expect(parseRoute('#student=p-7f3a')).toMatchObject({ page: 'live', student: 'p-7f3a' });
});

test('parseRoute_unknownPage_liveView', () => {
  expect(parseRoute('#page=grades&class=c-52')).toMatchObject({ page: 'live', classroom: 'c-52' });
});

test.each<Route>([
  { page: 'live', classroom: 'c-52', assignment: null, student: 'p-1' },
  { page: 'homework', classroom: 'c 5/2', assignment: 'a-31', student: null },
  { page: 'cards', classroom: 'c-52', assignment: null, student: null },
])('hashOf_readAgain_isTheSameRoute', (route) => {
  expect(parseRoute(hashOf(route))).toEqual(route);
});
