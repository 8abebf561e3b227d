import { expect, test } from 'vitest';
import { inFours } from './in-fours';

test.each([
  ['JBSWY3DPEHPK', 'JBSW Y3DP EHPK'],
  ['JBSWY', 'JBSW Y'],
  ['', ''],
])('inFours_"%s"_"%s"', (key, shown) => {
  expect(inFours(key)).toBe(shown);
});
