import { describe, expect, it } from 'vitest';
import { pathBetween } from './paths';

const spot = (x: number, y: number) => ({ x, y, width: 100, height: 40 });

describe('pathBetween', () => {
  it('runs along the row from edge to edge', () => {
    expect(pathBetween(spot(0, 0), spot(120, 0))).toBe('M100 20C110 20 110 20 120 20');
  });

  it('runs down from bottom to top, and up when the later skill stands higher', () => {
    expect(pathBetween(spot(0, 0), spot(200, 100))).toBe('M50 40C50 70 250 70 250 100');
    expect(pathBetween(spot(0, 100), spot(200, 0))).toBe('M50 100C50 70 250 70 250 40');
  });
});
