import { expect, it } from 'vitest';
import { inked } from './inked';

const whole = { x: 0, y: 0, width: 400, height: 240 };
const drawn = (x: number, y: number, width: number, height: number) => ({ getBBox: () => new DOMRect(x, y, width, height) });

it('cuts margins off in whole pixels', () => {
  expect(inked(drawn(60.4, 20, 200.2, 180), whole)).toEqual({ x: 56, y: 16, width: 209, height: 188 });
});

it('an empty drawing keeps its size', () => {
  expect(inked(drawn(0, 0, 0, 0), whole)).toBe(whole);
});
