import { describe, expect, it } from 'vitest';
import { type Entry, emptyEntry } from './entry';
import { cut, eraseInExpression, moveInExpression, typeInExpression } from './expression';
import { itemOf } from './items.fixture';

const empty = emptyEntry(itemOf('expression', ['value']));
const typed = (keys: string, from: Entry = empty) => [...keys].reduce(typeInExpression, from);

describe('typing an expression', () => {
  it.each([
    ['2x+3', '2x+3'],
    ['x<=5', 'x≦5'],
    ['x>=5', 'x≧5'],
    ['x^2', 'x^2'],
    ['2π', '2π'],
    ['a;b$c', 'abc'],
    ['1'.repeat(50), '1'.repeat(40)],
  ])('%s', (keys, text) => {
    expect(typed(keys).texts.value).toBe(text);
  });

  it('inserts and erases at the cursor', () => {
    const back = moveInExpression(moveInExpression(typed('2x3'), -1), -1);
    expect(cut(back)).toEqual(['2', 'x3']);
    expect(typed('y', back).texts.value).toBe('2yx3');
    expect(eraseInExpression(back).texts.value).toBe('x3');
  });

  it('stops at both ends', () => {
    const two = typed('12');
    expect(moveInExpression(two, 1)).toBe(two);
    const first = moveInExpression(moveInExpression(two, -1), -1);
    expect(moveInExpression(first, -1)).toBe(first);
    expect(eraseInExpression(first)).toBe(first);
  });
});
