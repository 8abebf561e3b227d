import { expect, test } from 'vitest';
import { columnsOf, isGridKey, stepInGrid } from './grid';

test.each([
  ['ArrowRight', 3, 4],
  ['ArrowLeft', 3, 2],
  ['ArrowDown', 3, 8],
  ['ArrowUp', 8, 3],
  ['ArrowUp', 3, 3],
  ['ArrowDown', 10, 10],
  ['ArrowRight', 11, 11],
  ['ArrowLeft', 0, 0],
  ['Home', 7, 0],
  ['End', 7, 11],
  ['a', 7, 7],
])('stepInGrid_%sFrom%i_leadsTo%i', (key, from, to) => {
  expect(stepInGrid(from, key, 12, 5)).toBe(to);
});

test('isGridKey_otherKeys_areLeftAlone', () => {
  expect(isGridKey('ArrowUp')).toBe(true);
  expect(isGridKey('Enter')).toBe(false);
});

test('columnsOf_tilesInRows_lengthOfTheFirstRow', () => {
  expect(columnsOf([10, 10, 10, 70, 70])).toBe(3);
  expect(columnsOf([10, 10])).toBe(2);
  expect(columnsOf([])).toBe(1);
});
