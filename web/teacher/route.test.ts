import { expect, test } from 'vitest';
import { hashOf, IMPORT, NEW_ITEM, parseRoute, type Route } from './route';

const nowhere: Route = {
  page: 'live',
  classroom: null,
  assignment: null,
  student: null,
  grade: null,
  unit: null,
  seed: 1,
  item: null,
};

test('parseRoute_nothing_liveViewOfTheFirstClass', () => {
  expect(parseRoute('')).toEqual(nowhere);
});

test('parseRoute_studentAlone_opensOverTheLiveView', () => {
  expect(parseRoute('#student=p-7f3a')).toMatchObject({ page: 'live', student: 'p-7f3a' });
});

test('parseRoute_unknownPage_liveView', () => {
  expect(parseRoute('#page=grades&class=c-52')).toMatchObject({ page: 'live', classroom: 'c-52' });
});

test.each(['0', '-1', 'x', '4294967296', '1.5'])('parseRoute_seed %s_firstExamples', (seed) => {
  expect(parseRoute(`#page=gallery&unit=g5-fractions&seed=${seed}&grade=${seed}`)).toMatchObject({ seed: 1, grade: null });
});

test.each<Partial<Route>>([
  { page: 'live', classroom: 'c-52', student: 'p-1' },
  { page: 'homework', classroom: 'c 5/2', assignment: 'a-31' },
  { page: 'cards', classroom: 'c-52' },
  { page: 'gallery', classroom: 'c-52', grade: 7 },
  { page: 'gallery', unit: 'g5-fractions', seed: 4294967295 },
  { page: 'account', classroom: 'c-52' },
  { page: 'items', item: NEW_ITEM },
  { page: 'items', item: IMPORT },
  { page: 'items', classroom: 'c-52', item: 'i-4f' },
])('hashOf_readAgain_isTheSameRoute', (route) => {
  expect(parseRoute(hashOf(route))).toEqual({ ...nowhere, ...route });
});
