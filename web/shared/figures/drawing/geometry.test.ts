import { describe, expect, it } from 'vitest';
import { arc, beside, fitInto, onCircle } from './geometry';

const near = (point: { x: number; y: number }) => ({ x: Math.round(point.x * 100) / 100, y: Math.round(point.y * 100) / 100 });

describe('geometry', () => {
  it('turns anticlockwise with y downwards', () => {
    expect(near(onCircle({ x: 10, y: 10 }, 5, 90))).toEqual({ x: 10, y: 5 });
    expect(near(onCircle({ x: 10, y: 10 }, 5, 180))).toEqual({ x: 5, y: 10 });
  });

  it('takes the long way round above half a turn', () => {
    expect(arc({ x: 0, y: 0 }, 10, 0, 90)).toBe('M10,0 A10 10 0 0 0 0,-10');
    expect(arc({ x: 0, y: 0 }, 10, 0, 270)).toContain('0 1 0');
  });

  it('keeps a shape while it fits it into a box, and turns y round', () => {
    const place = fitInto(
      [
        { x: 0, y: 0 },
        { x: 4, y: 2 },
      ],
      { x: 10, y: 10, width: 100, height: 100 },
    );
    expect(place({ x: 0, y: 0 })).toEqual({ x: 10, y: 85 });
    expect(place({ x: 4, y: 2 })).toEqual({ x: 110, y: 35 });
  });

  it('puts a label outside, whichever way the side runs', () => {
    const [a, b, inner] = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 5, y: -5 },
    ];
    expect(beside(a, b, inner, 8)).toEqual({ x: 5, y: 8 });
    expect(near(beside(b, a, inner, 8))).toEqual({ x: 5, y: 8 });
  });
});
