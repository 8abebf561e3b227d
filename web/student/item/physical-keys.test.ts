import { describe, expect, it } from 'vitest';
import type { Item } from '../../shared/wire';
import { type Entry, emptyEntry, toResponse } from './entry/entry';
import { itemOf, optionsOf } from './entry/items.fixture';
import { afterPhysicalKey } from './physical-keys';

const options = optionsOf('$x$ です', '$y$ です', '$z$ です');
const choice = itemOf('choice', ['choice'], { choices: options });
const fraction = itemOf('fraction', ['numerator', 'denominator']);
const comparison = itemOf('comparison', ['sign']);
const rows = [
  [{ box: 'r1c1' }, { box: 'r1c2' }],
  [{ box: 'r2c1' }, { box: 'r2c2' }],
];
const table = itemOf('cells', ['r1c1', 'r1c2', 'r2c1', 'r2c2'], { parts: { grid: { style: 'table', lines: [], rows } } });

const pressed = (item: Item, keys: readonly string[]): Entry =>
  keys.reduce((entry, key) => afterPhysicalKey(item, entry, key) ?? entry, emptyEntry(item));

describe('afterPhysicalKey', () => {
  it.each([
    [fraction, ['７', '/', '8'], { numerator: '7', denominator: '8' }],
    [fraction, ['7', '8', 'Backspace'], { numerator: '7' }],
    [choice, ['2'], { choice: 'b' }],
    [choice, ['c'], { choice: 'c' }],
    [comparison, ['＜'], { sign: '<' }],
    [itemOf('choices', ['choices'], { choices: options }), ['3', '1', '2', '2'], { choices: 'a,c' }],
    [itemOf('ordering', ['order'], { choices: options }), ['3', '1', '2', 'Backspace'], { order: 'c,a' }],
    [itemOf('matching', ['1', '2', '3'], { choices: options }), ['b', 'a', 'ArrowUp', 'c', 'c'], { 1: 'b', 2: 'c', 3: 'c' }],
    [itemOf('ratio', ['left', 'right']), ['2', ':', '3'], { left: '2', right: '3' }],
    [itemOf('time', ['half', 'hours', 'minutes']), ['p', '9', ':', '5'], { half: 'pm', hours: '9', minutes: '5' }],
    [itemOf('duration', ['hours', 'minutes']), ['1', 'h', '2', '0'], { hours: '1', minutes: '20' }],
    [itemOf('quantity', ['value', 'unit'], { parts: { units: ['cm²', 'm²', 'a'] } }), ['4', 'm'], { value: '4', unit: 'm²' }],
    [itemOf('expression', ['value']), ['2', 'X', '*', '（', '-', '1', ')'], { value: '2x×(-1)' }],
    [table, ['1', 'ArrowDown', '2', 'ArrowRight', '3', 'ArrowUp', '4'], { r1c1: '1', r2c1: '2', r2c2: '3', r1c2: '4' }],
  ] as const)('%#: %s', (item, keys, response) => {
    expect(toResponse(pressed(item, keys))).toEqual(response);
  });

  it.each([
    [fraction, 'a'],
    [fraction, 'Tab'],
    [fraction, 'Shift'],
    [choice, '4'],
    [choice, 'ArrowDown'],
    [comparison, '5'],
    [itemOf('text', ['value']), 'a'],
    [itemOf('point', ['x']), 'ArrowLeft'],
    [itemOf('expression', ['value']), ';'],
  ] as const)('%#: %s means nothing', (item, key) => {
    expect(afterPhysicalKey(item, emptyEntry(item), key)).toBeNull();
  });

  it('goes from unit to unit that begin with the same letter', () => {
    const item = itemOf('quantity', ['value', 'unit'], { parts: { units: ['mm', 'cm', 'm'] } });
    expect(['m', 'm', 'm'].map((_, index) => pressed(item, Array(index + 1).fill('m')).texts.unit)).toEqual(['mm', 'm', 'mm']);
  });
});
