import { expect, test } from 'vitest';
import { setupTokenOf } from './setupToken';

test('setupTokenOf_linkWithAndWithoutToken', () => {
  expect(setupTokenOf('#setup=ab%2Bc')).toBe('ab+c');
  expect(setupTokenOf('#setup=')).toBeNull();
  expect(setupTokenOf('')).toBeNull();
});
