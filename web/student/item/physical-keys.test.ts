import { describe, expect, it } from 'vitest';
import type { Item } from '../../shared/wire';
import { readPhysicalKey } from './physical-keys';

const words = { ja: '', en: '' };
const base = { id: 'i', skill: { id: 's', name: words }, level: 1, prompt: words };
const fraction: Item = { ...base, kind: 'fraction', boxes: ['numerator', 'denominator'] };
const comparison: Item = { ...base, kind: 'comparison', boxes: ['sign'] };
const choice: Item = {
  ...base,
  kind: 'choice',
  boxes: ['choice'],
  choices: [
    { id: 'a', text: words },
    { id: 'b', text: words },
  ],
};

describe('readPhysicalKey', () => {
  it.each([
    ['7', fraction, { kind: 'type', key: '7' }],
    ['７', fraction, { kind: 'type', key: '7' }],
    ['/', fraction, { kind: 'type', key: '/' }],
    ['Backspace', fraction, { kind: 'erase' }],
    ['ArrowUp', fraction, { kind: 'move', step: -1 }],
    ['Enter', fraction, { kind: 'submit' }],
    ['a', fraction, null],
    ['Tab', fraction, null],
    ['2', choice, { kind: 'pick', value: 'b' }],
    ['3', choice, null],
    ['＜', comparison, { kind: 'pick', value: '<' }],
    ['5', comparison, null],
  ])('%s', (key, item, meaning) => {
    expect(readPhysicalKey(key, item)).toEqual(meaning);
  });
});
