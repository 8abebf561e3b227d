import { describe, expect, it } from 'vitest';
import type { Item } from '../../../shared/wire';
import { type Entry, emptyEntry, focusBox, moveBox, toResponse } from './entry';
import { itemOf } from './items.fixture';
import { eraseKey, typeKey } from './typing';

const mixed = itemOf('fraction', ['whole', 'numerator', 'denominator']);
const decimal = itemOf('decimal', ['value']);
const whole = itemOf('whole', ['value']);
const quotient = itemOf('quotient', ['quotient', 'remainder']);
const ratio = itemOf('ratio', ['left', 'right']);
const percent = itemOf('percent', ['value']);
const wari = itemOf('percent', ['wari', 'bu', 'rin']);
const quantity = itemOf('quantity', ['value', 'unit']);
const time = itemOf('time', ['half', 'hours', 'minutes']);
const duration = itemOf('duration', ['hours', 'minutes']);
const rows = [[{ box: 'r1c1' }, { box: 'r1c2' }]];
const table = itemOf('cells', ['r1c1', 'r1c2'], { parts: { grid: { style: 'table', lines: [], rows } } });
const column = itemOf('cells', ['r1c1', 'r1c2'], { parts: { grid: { style: 'column', lines: [], rows } } });

const typed = (item: Item, entry: Entry, keys: string): Entry => [...keys].reduce((now, key) => typeKey(item, now, key), entry);

describe('typeKey', () => {
  it.each([
    [decimal, '1.5', { value: '1.5' }],
    [decimal, '.5', { value: '0.5' }],
    [decimal, '-.5', { value: '-0.5' }],
    [decimal, '1.2.3', { value: '1.23' }],
    [decimal, '-7', { value: '-7' }],
    [decimal, '7-', { value: '7' }],
    [decimal, '1234567890123', { value: '123456789012' }],
    [whole, '+3.5', { value: '+35' }],
    [mixed, '3/4', { numerator: '3', denominator: '4' }],
    [quotient, '3/2', { quotient: '32' }],
    [quotient, '1.5', { quotient: '15' }],
    [ratio, '1.5', { left: '1.5' }],
    [percent, '12.5%', { value: '12.5%' }],
    [percent, '2割5分', { value: '2割5分' }],
    [percent, '%', {}],
    [wari, '2.5%', { wari: '25' }],
    [quantity, '4.2', { value: '4.2' }],
    [time, '123', { hours: '12' }],
    [duration, '1.5', { hours: '1.5' }],
    [table, '-1.5/2', { r1c1: '-1.5/2' }],
    [column, '12', { r1c2: '1', r1c1: '2' }],
    [column, '.', {}],
  ])('%#: %s', (item, keys, response) => {
    expect(toResponse(typed(item, emptyEntry(item), keys))).toEqual(response);
  });

  it('keeps a whole number that already has a fraction beside it when the slash comes', () => {
    const one = typed(mixed, focusBox(typed(mixed, emptyEntry(mixed), '2'), 'numerator'), '1');
    expect(toResponse(typed(mixed, focusBox(one, 'whole'), '/3'))).toEqual({ whole: '2', numerator: '1', denominator: '3' });
  });

  it('writes digits into the number, though the unit has the cursor', () => {
    expect(typed(quantity, focusBox(emptyEntry(quantity), 'unit'), '12')).toMatchObject({ texts: { value: '12' }, current: 'value' });
  });

  it('replaces the digit of a cell', () => {
    const filled = focusBox(typed(column, emptyEntry(column), '1'), 'r1c2');
    expect(toResponse(typed(column, filled, '7'))).toEqual({ r1c2: '7' });
  });
});

describe('eraseKey', () => {
  it('takes the last digit and then goes to the box before', () => {
    const once = eraseKey(quotient, typed(quotient, moveBox(emptyEntry(quotient), 1), '5'));
    expect(once).toMatchObject({ texts: { remainder: '' }, current: 'remainder' });
    expect(eraseKey(quotient, once).current).toBe('quotient');
    expect(eraseKey(quotient, emptyEntry(quotient))).toEqual(emptyEntry(quotient));
  });

  it('goes back to the right in column arithmetic', () => {
    expect(eraseKey(column, focusBox(emptyEntry(column), 'r1c1')).current).toBe('r1c2');
  });

  it('takes a unit away as a whole', () => {
    const entry = { ...emptyEntry(quantity), texts: { value: '3', unit: 'cm²' }, current: 'unit' };
    expect(toResponse(eraseKey(quantity, entry))).toEqual({ value: '3' });
  });
});
