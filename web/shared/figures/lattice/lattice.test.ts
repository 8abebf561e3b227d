import { describe, expect, it } from 'vitest';
import { head, labelPlace } from './LatticeLines';
import { centerOf, pointedAway } from './pointed-away';

const square = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];

describe('labels on squared paper', () => {
  it('the letter of a corner stands outside its shape', () => {
    const away = pointedAway({ x: 0, y: 10 }, [square]);
    expect([away.x < 0, away.y > 0]).toEqual([true, true]);
  });

  it('the letter of a point alone stands to its upper right', () => {
    const away = pointedAway({ x: 5, y: 5 }, [square]);
    expect([away.x > 0, away.y < 0]).toEqual([true, true]);
  });

  it('a label stands above a line across, whichever way it runs, and right of one that runs up', () => {
    const [left, right, low] = [
      { x: 0, y: 50 },
      { x: 100, y: 50 },
      { x: 0, y: 150 },
    ];
    expect(labelPlace(left, right, 20)).toEqual(labelPlace(right, left, 20));
    expect(labelPlace(left, right, 20).y).toBeLessThan(40);
    expect(labelPlace(left, low, 20).x).toBeGreaterThan(10);
    expect(labelPlace(low, left, 20).x).toBeGreaterThan(10);
  });

  it('the name of an L stands in the middle of its area', () => {
    const corners = [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 2 },
      { x: 2, y: 2 },
      { x: 2, y: 4 },
      { x: 0, y: 4 },
    ];
    expect(centerOf(corners).x).toBeCloseTo(5 / 3);
    expect(centerOf([...corners].reverse()).y).toBeCloseTo(5 / 3);
  });

  it('an arrow ends in its head', () => {
    expect(head({ x: 0, y: 0 }, { x: 50, y: 0 })).toBe('M50,0 L37,6 L37,-6 Z');
  });
});
