import { describe, expect, it } from 'vitest';
import { itemOf } from './entry/items.fixture';
import { marksOf } from './marks';

const rows = [[{ box: 'r1c1', isCarry: true }], [{ box: 'r2c1' }], [{ box: 'r3c1' }]];
const cells = itemOf('cells', ['r1c1', 'r2c1', 'r3c1'], { parts: { grid: { style: 'column', lines: [], rows } } });

describe('marksOf', () => {
  it('names the boxes that are right and those that are not, and leaves carries alone', () => {
    expect(marksOf(cells, { outcome: 'partly', wrongBoxes: ['r3c1'] })).toEqual({ r2c1: 'right', r3c1: 'wrong' });
    expect(marksOf(cells, { outcome: 'wrong' })).toEqual({ r2c1: 'wrong', r3c1: 'wrong' });
  });

  it('says nothing of what is judged as a whole, or is right', () => {
    expect(marksOf(cells, { outcome: 'right' })).toEqual({});
    expect(marksOf(itemOf('choices', ['choices']), { outcome: 'partly', wrongBoxes: ['choices'] })).toEqual({});
  });
});
