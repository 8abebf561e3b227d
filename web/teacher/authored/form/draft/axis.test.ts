import { expect, test } from 'vitest';
import { readAxis, writeAxis } from './axis';

test.each(['0..10 by 1', '-5..5 by 0.5', '0..2 by 1/3', '..10 by '])('%s_readAndWritten_isTheSame', (form) => {
  expect(writeAxis(readAxis(form))).toBe(form);
});

test('readAxis_nothing_isTheUsualOne', () => {
  expect(readAxis('')).toEqual({ from: '-10', to: '10', tick: '1' });
});
