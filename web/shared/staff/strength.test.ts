import { expect, test } from 'vitest';
import { strengthOf } from './strength';

test.each([
  ['kasa', 'too-short'],
  ['1234567890', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['sato-midori-5', 'weak'],
  ['kumo-to-same', 'fair'],
  ['Kumo7-to-same', 'strong'],
  ['akai kasa de arukimashou', 'strong'],
] as const)('strengthOf_"%s"_%s', (password, strength) => {
  expect(strengthOf(password, 'sato')).toBe(strength);
});
