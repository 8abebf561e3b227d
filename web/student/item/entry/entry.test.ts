import { describe, expect, it } from 'vitest';
import type { Item, ResponseKind } from '../../shared/wire';
import { type Entry, emptyEntry, eraseKey, findUnfinishedBox, focusBox, moveBox, pick, toResponse, typeKey } from './entry';

const words = { ja: '', en: '' };
const itemOf = (kind: ResponseKind, ...boxes: string[]): Item => ({
  id: 'i',
  skill: { id: 's', name: words },
  level: 1,
  kind,
  prompt: words,
  boxes,
});
const mixed = itemOf('fraction', 'whole', 'numerator', 'denominator');
const decimal = itemOf('decimal', 'value');
const quotient = itemOf('quotient', 'quotient', 'remainder');

const typed = (entry: Entry, keys: string): Entry => [...keys].reduce(typeKey, entry);

describe('typeKey', () => {
  it.each([
    [decimal, '1.5', { value: '1.5' }],
    [decimal, '.5', { value: '0.5' }],
    [decimal, '1.2.3', { value: '1.23' }],
    [decimal, '-7', { value: '-7' }],
    [decimal, '7-', { value: '7' }],
    [decimal, '1234567890123', { value: '123456789012' }],
    [mixed, '3/4', { numerator: '3', denominator: '4' }],
    [quotient, '3/2', { quotient: '32' }],
    [quotient, '1.5', { quotient: '15' }],
  ])('%#: %s', (item, keys, response) => {
    expect(toResponse(typed(emptyEntry(item), keys))).toEqual(response);
  });

  it('keeps a whole number that already has a fraction beside it when the slash comes', () => {
    const entry = focusBox(typed(focusBox(typed(emptyEntry(mixed), '2'), 'numerator'), '1'), 'whole');
    expect(toResponse(typed(entry, '/3'))).toEqual({ whole: '2', numerator: '1', denominator: '3' });
  });
});

describe('eraseKey', () => {
  it('takes the last digit and then goes to the box before', () => {
    const once = eraseKey(typed(moveBox(emptyEntry(quotient), 1), '5'));
    expect(once).toMatchObject({ texts: { remainder: '' }, current: 'remainder' });
    expect(eraseKey(once).current).toBe('quotient');
    expect(eraseKey(emptyEntry(quotient))).toEqual(emptyEntry(quotient));
  });
});

describe('pick', () => {
  it('replaces the choice before', () => {
    const entry = emptyEntry(itemOf('choice', 'choice'));
    expect(toResponse(pick(pick(entry, 'a'), 'b'))).toEqual({ choice: 'b' });
  });
});

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
    [decimal, {}, 'value'],
  ])('%#: %o lacks %s', (item, texts, box) => {
    expect(filled(item, texts)).toBe(box);
  });
});
