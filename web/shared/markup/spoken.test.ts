import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spoken } from './spoken';

/** The same table that the tests of the server read: a screen reader and the server say the same. */
const table = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../tests/spoken.json'), 'utf8')) as readonly {
  readonly markup: string;
  readonly ja: string;
  readonly en: string;
}[];

describe('spoken', () => {
  it.each(table)('$markup is read $ja / $en', ({ markup, ja, en }) => {
    expect(spoken(markup, 'ja')).toBe(ja);
    expect(spoken(markup, 'en')).toBe(en);
  });

  it('reads ruby by its reading and emphasis without its stars', () => {
    expect(spoken('{分母|ぶんぼ}を *そろえる*', 'ja')).toBe('ぶんぼを そろえる');
  });
});
