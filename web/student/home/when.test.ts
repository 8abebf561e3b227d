import { describe, expect, it } from 'vitest';
import { en } from '../words/en';
import { ja } from '../words/ja';
import { comesBackInWords, dueInWords, lastInWords } from './when';

const now = new Date(2026, 10, 22, 10, 0);
const at = (day: number, hour = 0) => new Date(2026, 10, day, hour).toISOString();

describe('dueInWords', () => {
  it.each([
    [at(22, 18), 'きょうまで'],
    [at(23), 'きょうまで'],
    [at(24), 'あしたまで'],
    [at(25), '11がつ 24にち（か）まで（あと 2にち）'],
    [at(22, 9), 'しめきりが すぎて いるよ。いまからでも だいじょうぶ'],
  ])('%s: %s', (due, text) => {
    expect(dueInWords(due, now, ja, 'ja')).toBe(text);
  });

  it('is natural in English', () => {
    expect(dueInWords(at(25), now, en, 'en')).toBe('due in 2 days, Tue 24/11');
  });
});

describe('lastInWords', () => {
  it.each([
    [at(22, 1), 'きょう'],
    [at(21, 23), 'きのう'],
    [at(13, 23), '9にち まえ'],
  ])('%s: %s', (last, text) => {
    expect(lastInWords(last, now, ja)).toBe(text);
  });
});

describe('comesBackInWords', () => {
  it.each([
    [0, 'today'],
    [1, 'tomorrow'],
    [3, 'in 3 days'],
  ])('%i: %s', (days, text) => {
    expect(comesBackInWords(days, en)).toBe(text);
  });
});
