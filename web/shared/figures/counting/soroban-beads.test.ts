import { expect, it } from 'vitest';
import { beadsOf } from './soroban-beads';

it('every digit is fives and ones on its rod', () => {
  expect(beadsOf('307', 4, 0)).toEqual([
    { fives: 0, ones: 0 },
    { fives: 0, ones: 3 },
    { fives: 0, ones: 0 },
    { fives: 1, ones: 2 },
  ]);
});

it('decimals stand to the right of the ones, exactly', () => {
  expect(beadsOf('5/4', 3, 2)).toEqual([
    { fives: 0, ones: 1 },
    { fives: 0, ones: 2 },
    { fives: 1, ones: 0 },
  ]);
});
