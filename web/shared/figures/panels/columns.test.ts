import { expect, it } from 'vitest';
import { columnsFor } from './columns';

it('panels stand side by side where there is room, else in rows as equal as can be', () => {
  expect([700, 560, 312, 280].map((width) => columnsFor(4, width, false))).toEqual([4, 2, 2, 1]);
  expect([1000, 560, 312].map((width) => columnsFor(6, width, false))).toEqual([6, 3, 2]);
  expect(columnsFor(5, 560, false)).toBe(3);
});

it('wide drawings take a row each on a narrow screen', () => {
  expect([640, 560].map((width) => columnsFor(4, width, true))).toEqual([2, 1]);
});
