import { describe, expect, it } from 'vitest';
import type { GridPart } from '../../../shared/wire-parts';
import { emptyEntry, focusBox } from '../entry/entry';
import { itemOf } from '../entry/items.fixture';
import { afterDigit, moveInGrid } from './grid';

/** Two small boxes above, a given row, then two rows to fill, the second one shifted to the left. */
const grid: GridPart = {
  style: 'column',
  lines: [3],
  rows: [
    [{ box: 'r1c1', isCarry: true }, { box: 'r1c2', isCarry: true }, {}],
    [{}, { text: { ja: '4', en: '4' } }, { text: { ja: '7', en: '7' } }],
    [{}, { box: 'r3c2' }, { box: 'r3c3' }],
    [{ box: 'r4c1' }, { box: 'r4c2' }, {}],
  ],
};
const item = itemOf('cells', ['r1c1', 'r1c2', 'r3c2', 'r3c3', 'r4c1', 'r4c2'], { parts: { grid } });
const at = (box: string) => focusBox(emptyEntry(item), box);

describe('afterDigit', () => {
  it.each([
    ['r3c3', 'r3c2'],
    ['r3c2', 'r4c2'],
    ['r4c2', 'r4c1'],
    ['r4c1', 'r4c1'],
    ['r1c2', 'r3c2'],
    ['r1c1', 'r4c1'],
  ])('%s leads to %s', (from, to) => {
    expect(afterDigit(grid, at(from)).current).toBe(to);
  });
});

describe('moveInGrid', () => {
  it.each([
    ['r3c3', 'left', 'r3c2'],
    ['r3c2', 'left', 'r3c2'],
    ['r3c2', 'up', 'r1c2'],
    ['r3c3', 'up', 'r1c2'],
    ['r3c3', 'down', 'r4c2'],
    ['r1c1', 'down', 'r4c1'],
    ['r4c1', 'right', 'r4c2'],
  ] as const)('%s %s leads to %s', (from, direction, to) => {
    expect(moveInGrid(grid, at(from), direction).current).toBe(to);
  });
});
