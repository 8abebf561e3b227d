import { expect, test } from 'vitest';
import { toCsv } from './toCsv';

test('toCsv_tabs_becomeCommasAndCellsWithCommasAreQuoted', () => {
  expect(toCsv('1\tSmith, Emma\r\n青木')).toBe('1,"Smith, Emma"\n青木');
});

test('toCsv_emptyCells_keepTheirPlace', () => {
  expect(toCsv('6年1組\t1\t青木 はると\t\t\t')).toBe('6年1組,1,青木 はると,,,');
});
