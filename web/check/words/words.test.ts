import { describe, expect, it } from 'vitest';
import { coarse, rate, seconds, size } from './amounts';
import { en } from './en';
import { ja } from './ja';

function leaves(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(2, 3, 4))]];
  return Object.entries(value as object).flatMap(([key, entry]) => leaves(entry, `${path}.${key}`));
}

describe('the words of the connection check', () => {
  it('have no Japanese left in English', () => {
    expect(leaves(en).filter(([, text]) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text))).toEqual([]);
  });

  it('say what to do in both languages about the same things', () => {
    expect(Object.keys(en.todos)).toEqual(Object.keys(ja.todos));
    for (const key of Object.keys(ja.todos)) expect(Object.keys(ja.sentences)).toContain(key);
  });

  it('leave nobody alone with a problem: only these need nothing done', () => {
    expect(Object.keys(ja.sentences).filter((key) => !(key in ja.todos))).toEqual([
      'notReached',
      'notMeasured',
      'serverAnswers',
      'lineFast',
      'clockRight',
      'clockUnknown',
      'encrypted',
      'ownServer',
      'socketThrough',
      'browserNew',
      'cookiesKept',
      'storageWorks',
      'spaceEnough',
      'spaceUnknown',
      'unsentNone',
      'offlineKept',
      'voiceThere',
      'screenFits',
    ]);
  });
});

describe('amounts', () => {
  it('have one place below ten, and never nothing', () => {
    expect([3, 440, 4800, 12_400].map(seconds)).toEqual(['0.1', '0.4', '4.8', '12']);
    expect([50_400, 19_999_999, 2_340_000_000, 64e9].map(size)).toEqual(['50 KB', '20 MB', '2.3 GB', '64 GB']);
  });

  it('call fast what is too fast to be measured', () => {
    expect([48.6, 3200, 10_000, 99_000].map(rate)).toEqual(['49 kbit/s', '3.2 Mbit/s', '10 Mbit/s', '10 Mbit/s']);
  });

  it('are told in the largest unit that does not lose them', () => {
    const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
    expect([4 * minute, 9 * hour, 40 * hour, 3650 * day].map(coarse)).toEqual([
      { count: 4, unit: 'minute' },
      { count: 9, unit: 'hour' },
      { count: 40, unit: 'hour' },
      { count: 3650, unit: 'day' },
    ]);
  });
});
