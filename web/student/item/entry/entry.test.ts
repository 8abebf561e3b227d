import { describe, expect, it } from 'vitest';
import { emptyEntry, focusBox, moveBox, pick, toResponse, withText } from './entry';
import { itemOf } from './items.fixture';

const quotient = itemOf('quotient', ['quotient', 'remainder']);

describe('emptyEntry', () => {
  it('begins in the first box, column arithmetic at the ones', () => {
    expect(emptyEntry(quotient).current).toBe('quotient');
    const rows = [
      [{ box: 'r1c1', isCarry: true }, {}],
      [{ box: 'r2c1' }, { box: 'r2c2' }],
    ];
    const column = itemOf('cells', ['r1c1', 'r2c1', 'r2c2'], { parts: { grid: { style: 'column', lines: [], rows } } });
    expect(emptyEntry(column).current).toBe('r2c2');
    const table = itemOf('cells', ['r1c1', 'r2c1', 'r2c2'], { parts: { grid: { style: 'table', lines: [], rows } } });
    expect(emptyEntry(table).current).toBe('r2c1');
  });
});

describe('pick', () => {
  it('replaces the choice before', () => {
    const entry = emptyEntry(itemOf('choice', ['choice']));
    expect(toResponse(pick(pick(entry, 'a'), 'b'))).toEqual({ choice: 'b' });
  });

  it('goes on to the hours after the half of the day', () => {
    expect(pick(emptyEntry(itemOf('time', ['half', 'hours', 'minutes'])), 'pm')).toMatchObject({ texts: { half: 'pm' }, current: 'hours' });
  });
});

describe('moving', () => {
  it('stays within the boxes', () => {
    const first = emptyEntry(quotient);
    expect(moveBox(first, -1)).toBe(first);
    expect(moveBox(moveBox(first, 1), 1).current).toBe('remainder');
    expect(focusBox(first, 'nowhere')).toBe(first);
  });

  it('puts the cursor of an expression at its end', () => {
    expect(focusBox({ ...emptyEntry(quotient), behind: 2 }, 'remainder').behind).toBe(0);
  });
});

describe('toResponse', () => {
  it('leaves out what is empty or blank', () => {
    expect(toResponse(withText(emptyEntry(quotient), '  '))).toEqual({});
  });
});
