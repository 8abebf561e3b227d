import { describe, expect, it } from 'vitest';
import { longestLine } from './line-width';

describe('longestLine', () => {
  it.each([
    ['どれですか。', 1],
    ['$12$', 1.16],
    ['$12 + 3 = □$', 1.16 + 0.58 + 2 * 1.33],
    ['$1_10/3$ と $7$', 0.58 + 1.16 + 0.3],
  ])('%s: %d', (text, width) => {
    expect(longestLine(text)).toBeCloseTo(width);
  });

  it('breaks a row at its boxes', () => {
    expect(longestLine('$12 + □ + 345$')).toBeLessThan(longestLine('$12 + 7 + 345$'));
  });
});
