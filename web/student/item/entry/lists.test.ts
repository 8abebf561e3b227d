import { describe, expect, it } from 'vitest';
import { emptyEntry, withText } from './entry';
import { itemOf, optionsOf } from './items.fixture';
import { dropLast, idsOf, isLong, isShort, join, moveInOrder, optionOfKey, toggleChoice, toggleInOrder } from './lists';

const options = optionsOf('x', 'y', 'z');
const choices = emptyEntry(itemOf('choices', ['choices'], { choices: options }));
const ordering = emptyEntry(itemOf('ordering', ['order'], { choices: options }));

describe('toggleChoice', () => {
  it('keeps the order shown, whatever the order of the taps', () => {
    const both = toggleChoice(options, toggleChoice(options, choices, 'c'), 'a');
    expect(idsOf(both)).toEqual(['a', 'c']);
    expect(idsOf(toggleChoice(options, both, 'a'))).toEqual(['c']);
  });
});

describe('an order', () => {
  const all = ['b', 'a', 'c'].reduce(toggleInOrder, ordering);

  it('grows tap by tap and closes up behind what is taken back', () => {
    expect(idsOf(all)).toEqual(['b', 'a', 'c']);
    expect(idsOf(toggleInOrder(all, 'b'))).toEqual(['a', 'c']);
    expect(idsOf(dropLast(all))).toEqual(['b', 'a']);
  });

  it('moves by places', () => {
    expect(idsOf(moveInOrder(all, 'c', -1))).toEqual(['b', 'c', 'a']);
    expect(moveInOrder(all, 'b', -1)).toBe(all);
    expect(moveInOrder(ordering, 'b', 1)).toBe(ordering);
  });
});

describe('join', () => {
  const rows = emptyEntry(itemOf('matching', ['1', '2', '3'], { choices: options }));

  it('goes on to the next row that is open', () => {
    const first = join(rows, 'b');
    expect(first).toMatchObject({ texts: { 1: 'b' }, current: '2' });
    expect(join({ ...first, current: '3' }, 'a').current).toBe('2');
  });

  it('parts what is joined again, and may change a partner', () => {
    const first = { ...join(rows, 'b'), current: '1' };
    expect(join(first, 'b')).toMatchObject({ texts: { 1: '' }, current: '1' });
    expect(join(first, 'c').texts).toEqual({ 1: 'c' });
  });

  it('stays when every row has a partner', () => {
    const two = withText(withText(rows, 'a', '1'), 'b', '2');
    expect(join({ ...two, current: '3' }, 'c').current).toBe('3');
  });
});

describe('optionOfKey', () => {
  const named = itemOf('choice', ['choice'], { choices: optionsOf('あ', 'い') });
  const digits = itemOf('choice', ['choice'], { choices: optionsOf('$2$', '$1$') });
  it.each([
    [named, 'い', 'b'],
    [named, '2', 'b'],
    [named, 'a', 'a'],
    [digits, '1', 'b'],
    [digits, '3', undefined],
  ])('%#: %s', (item, key, id) => {
    expect(optionOfKey(item, key)?.id).toBe(id);
  });
});

describe('isShort', () => {
  it.each([
    [['あ', 'い'], true],
    [['$12$', '$9$'], true],
    [['$1/2$', '$9$'], false],
    [['{円|えん}', 'あ'], false],
  ])('%o: %s', (texts, short) => {
    expect(isShort(optionsOf(...texts))).toBe(short);
  });
});

describe('isLong', () => {
  it.each([
    [['{辺|へん}AB 5cm', 'あ'], false],
    [['{正方形|せいほうけい}の 1{辺|ぺん}の {長|なが}さと {面積|めんせき}', 'あ'], true],
    [['twenty letters or so', 'no'], false],
    [['the side of a square and its area', 'no'], true],
  ])('%o: %s', (texts, long) => {
    expect(isLong(optionsOf(...texts))).toBe(long);
  });
});
