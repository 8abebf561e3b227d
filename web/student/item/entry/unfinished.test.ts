import { describe, expect, it } from 'vitest';
import type { Item } from '../../../shared/wire';
import { emptyEntry } from './entry';
import { itemOf, optionsOf } from './items.fixture';
import { findUnfinishedBox } from './unfinished';

const mixed = itemOf('fraction', ['whole', 'numerator', 'denominator']);
const quotient = itemOf('quotient', ['quotient', 'remainder']);
const wari = itemOf('percent', ['wari', 'bu', 'rin']);
const duration = itemOf('duration', ['hours', 'minutes']);
const ordering = itemOf('ordering', ['order'], { choices: optionsOf('x', 'y') });
const matching = itemOf('matching', ['1', '2']);
const rows = [
  [{ box: 'r1c1', isCarry: true }, {}],
  [{ box: 'r2c1' }, { box: 'r2c2' }],
];
const column = itemOf('cells', ['r1c1', 'r2c1', 'r2c2'], { parts: { grid: { style: 'column', lines: [], rows } } });

describe('findUnfinishedBox', () => {
  const filled = (item: Item, texts: Record<string, string>) => findUnfinishedBox(item, { ...emptyEntry(item), texts });
  it.each([
    [mixed, {}, 'numerator'],
    [mixed, { whole: '2' }, null],
    [mixed, { whole: '2', numerator: '1' }, 'denominator'],
    [mixed, { denominator: '3' }, 'numerator'],
    [mixed, { numerator: '1', denominator: '3' }, null],
    [quotient, { quotient: '3' }, 'remainder'],
    [quotient, { quotient: '3', remainder: '0' }, null],
    [wari, {}, 'wari'],
    [wari, { bu: '5' }, null],
    [duration, { minutes: '80' }, null],
    [duration, {}, 'hours'],
    [ordering, { order: 'a' }, 'order'],
    [ordering, { order: 'b,a' }, null],
    [matching, { 1: 'a' }, '2'],
    [column, {}, 'r2c2'],
    [column, { r2c2: '5' }, 'r2c1'],
    [column, { r2c2: '5', r2c1: '1' }, null],
    [itemOf('text', ['value']), { value: ' ' }, 'value'],
  ])('%#: %o lacks %s', (item, texts, box) => {
    expect(filled(item, texts)).toBe(box);
  });
});
