import { expect, test } from 'vitest';
import { hashOf, parseRoute } from './route';

test('parseRoute_hashOfAPage_leadsBackToIt', () => {
  expect(parseRoute(hashOf('roster', 'c 5/2'))).toEqual({ page: 'roster', classroom: 'c 5/2' });
  expect(parseRoute(hashOf('cards', 'c-52'))).toEqual({ page: 'cards', classroom: 'c-52' });
});

test('parseRoute_models_isThePassport', () => {
  expect(parseRoute('#models')).toEqual({ page: 'models' });
});

test('parseRoute_year_isTheNewSchoolYear', () => {
  expect(parseRoute('#year')).toEqual({ page: 'year' });
});

test('parseRoute_account_isOnesOwn', () => {
  expect(parseRoute('#account')).toEqual({ page: 'account' });
});

test.each(['', '#', '#roster=', '#setup=token'])('parseRoute_"%s"_overview', (hash) => {
  expect(parseRoute(hash)).toEqual({ page: 'overview' });
});
