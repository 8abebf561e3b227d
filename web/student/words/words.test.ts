import { describe, expect, it } from 'vitest';
import { en } from './en';
import { ja } from './ja';

type Leaf = readonly [path: string, text: string];

/** Every text of a catalogue; one that takes parameters is called with numbers, which read well in both roles. */
function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(2, 3))]];
  return Object.entries(value as object).flatMap(([key, entry]) => leaves(entry, `${path}.${key}`));
}

describe('the words of the student', () => {
  it('have the same keys in both languages', () => {
    expect(leaves(en).map(([path]) => path)).toEqual(leaves(ja).map(([path]) => path));
  });

  it('need no kanji in Japanese, so that grade 1 reads all of them', () => {
    expect(leaves(ja).filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('have no Japanese left in English but the name of the language', () => {
    const japanese = leaves(en).filter(([, text]) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text));
    expect(japanese.map(([path]) => path)).toEqual(['.settingsPage.language']);
  });
});
