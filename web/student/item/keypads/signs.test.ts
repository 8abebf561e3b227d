import { describe, expect, it } from 'vitest';
import type { Item, ResponseKind } from '../../../shared/wire';
import { itemOf } from '../entry/items.fixture';
import { letterKeys, signsOf } from './signs';

const ofKind = (kind: ResponseKind, parts: Item['parts'] = {}) => itemOf(kind, ['value'], { parts });
const column = { grid: { style: 'column', lines: [], rows: [] } } as const;
const table = { grid: { style: 'table', lines: [], rows: [] } } as const;

describe('signsOf', () => {
  it.each([
    [ofKind('whole'), 5, ''],
    [ofKind('whole'), 7, '-'],
    [ofKind('whole', { symbols: ['+', '-'] }), 6, '-+'],
    [ofKind('decimal'), 4, '.'],
    [ofKind('quotient'), 9, ''],
    [ofKind('percent', { units: ['%'] }), 5, '.'],
    [ofKind('percent', { symbols: ['.', '%', '割'] }), 5, '.%割'],
    [ofKind('percent'), 5, ''],
    [ofKind('duration'), 3, ''],
    [ofKind('duration'), 5, '.'],
    [ofKind('cells', column), 9, ''],
    [ofKind('cells', table), 5, '.'],
    [ofKind('cells', table), 8, './-'],
    [ofKind('expression', { symbols: ['x', '²'] }), 8, '.²'],
  ])('%#: grade %i has %s', (item, grade, signs) => {
    expect(signsOf(item, grade).join('')).toBe(signs);
  });
});

describe('letterKeys', () => {
  it('shows what the item asks for, and division and powers beside it', () => {
    expect(letterKeys(ofKind('expression', { symbols: ['x', '-', '×', '/', '²'] })).map(({ shown }) => shown)).toEqual([
      'x',
      '−',
      '×',
      '÷',
      '□⁄□',
      '□ⁿ',
    ]);
  });
});
