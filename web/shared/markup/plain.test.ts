import { expect, test } from 'vitest';
import { plainText } from './plain';

test.each([
  ['{約分|やくぶん}の *もんだい*', '約分の もんだい'],
  ['$1_2/3 + □/4$ です', '1 2/3 + □/4 です'],
  ['<b> $5 - x²$', '<b> 5 − x ²'],
])('plainText_%s_%s', (markup, plain) => {
  expect(plainText(markup)).toBe(plain);
});
