import { describe, expect, it } from 'vitest';
import { KANJI_BY_GRADE, needsReading } from './kanji-grades';

describe('kanji by grade', () => {
  it('is the table in force since 2020: 80, 160, 200, 202, 193, 191, no kanji twice', () => {
    expect(KANJI_BY_GRADE.map((kanji) => [...kanji].length)).toEqual([80, 160, 200, 202, 193, 191]);
    expect(new Set(KANJI_BY_GRADE.join('')).size).toBe(1026);
  });

  it('has the prefectures in grade 4, where 2020 put them', () => {
    for (const kanji of '茨媛岡潟岐熊香佐埼崎滋鹿縄井沖栃奈梨阪阜') expect(KANJI_BY_GRADE[3]).toContain(kanji);
  });

  it.each([
    ['分数', 2, false],
    ['分数', 1, true],
    ['約分', 3, true],
    ['約分', 4, false],
    ['媛', 9, false],
    ['薔薇', 9, true],
    ['人々', 1, false],
    ['3つ', 1, false],
  ])('%s read by grade %i needs its reading: %s', (base, grade, needed) => {
    expect(needsReading(base, grade, 'by-grade')).toBe(needed);
  });

  it('all shows every reading, none shows none', () => {
    expect(needsReading('一', 6, 'all')).toBe(true);
    expect(needsReading('薔薇', 1, 'none')).toBe(false);
  });
});
