import { describe, expect, it } from 'vitest';
import type { ColumnArithmetic } from '../../wire-figures';
import { aligned, cellsOf } from './column-cells';
import { groupsInARow } from './Dots';

const figure = (operator: ColumnArithmetic['operator'], operands: string[], result = '', steps: string[] = []): ColumnArithmetic => ({
  kind: 'column-arithmetic',
  text: { ja: '', en: '' },
  operator,
  operands,
  steps,
  result,
  carries: '',
});

describe('column arithmetic', () => {
  it('gives a point no cell of its own', () => {
    expect(cellsOf('1.75')).toEqual([
      { text: '1', hasPoint: true },
      { text: '7', hasPoint: false },
      { text: '5', hasPoint: false },
    ]);
  });

  it('stands point under point when it adds and ends together when it multiplies', () => {
    expect(aligned(figure('subtract', ['5.2', '1.75'])).operands[0]?.map((cell) => cell.text)).toEqual(['5', '2', '']);
    expect(aligned(figure('multiply', ['5.2', '1.75'])).operands[0]?.map((cell) => cell.text)).toEqual(['5', '2']);
  });

  it('moves a row to the left by the spaces behind it', () => {
    expect(aligned(figure('multiply', ['23', '14'], '', ['92', '23 '])).steps[1]?.map((cell) => cell.text)).toEqual(['2', '3', '']);
  });
});

describe('groupsInARow', () => {
  it('shares the groups out evenly over the lines', () => {
    expect(groupsInARow(4, 2, 2)).toBe(4);
    expect([groupsInARow(9, 5, 2), groupsInARow(12, 5, 2)].every((perRow) => perRow >= 2)).toBe(true);
    expect(groupsInARow(1, 5, 2)).toBe(1);
  });
});
