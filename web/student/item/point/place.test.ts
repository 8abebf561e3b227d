import { describe, expect, it } from 'vitest';
import { scaleOf } from '../../../shared/item/point/scale';
import { emptyEntry, toResponse } from '../entry/entry';
import { itemOf } from '../entry/items.fixture';
import { markAt, marksPerLabel, nudge, placeOf, sayPlace, withPlace } from './place';

const tenths = scaleOf({ min: '0', max: '2', tick: '0.1', label: '1' });
const thirds = scaleOf({ min: '0', max: '1', tick: '1/3', label: '1' });
const whole = scaleOf({ min: '-6', max: '6', tick: '1', label: '2' });
const line = emptyEntry(itemOf('point', ['x']));
const plane = emptyEntry(itemOf('point', ['x', 'y']));

describe('a scale', () => {
  it('has every mark exactly', () => {
    expect(tenths.values).toHaveLength(21);
    expect([tenths.values[7], thirds.values[2], whole.values[0]]).toEqual(['7/10', '2/3', '-6']);
    expect([marksPerLabel(tenths), marksPerLabel(whole)]).toEqual([10, 2]);
  });

  it.each([
    [-0.5, 0],
    [0.349, 7],
    [0.36, 7],
    [2, 20],
  ])('a touch at %f of its length falls on mark %i', (along, mark) => {
    expect(markAt(tenths, along)).toBe(mark);
  });
});

describe('a point', () => {
  it('is sent as exact numbers and found again', () => {
    const put = withPlace([whole, tenths], plane, [3, 7]);
    expect(toResponse(put)).toEqual({ x: '-3', y: '7/10' });
    expect(placeOf([whole, tenths], put.texts)).toEqual([3, 7]);
    expect(placeOf([tenths], { x: '0.7' })).toEqual([7]);
    expect(sayPlace([whole, tenths], [3, 7])).toBe('(−3, 0.7)');
  });

  it('is nowhere until it is put somewhere', () => {
    expect(placeOf([whole, whole], { x: '1' })).toBeNull();
    expect(sayPlace([whole], null)).toBe('');
  });

  it('starts at 0, moves by marks and stops at the ends', () => {
    const start = nudge([whole], line, 0, 1);
    expect(toResponse(start)).toEqual({ x: '0' });
    expect(toResponse(nudge([whole], start, 0, -2))).toEqual({ x: '-2' });
    expect(toResponse(nudge([whole], start, 0, 99))).toEqual({ x: '6' });
    const end = withPlace([whole], line, [12]);
    expect(withPlace([whole], end, [13])).toBe(end);
  });

  it('moves along one axis only', () => {
    const start = nudge([whole, whole], plane, 0, 1);
    expect(toResponse(nudge([whole, whole], start, 1, 2))).toEqual({ x: '0', y: '2' });
  });
});
