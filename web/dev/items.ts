import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Item, NextItem } from '../shared/wire';
import type { Figure } from '../shared/wire-figures';

const skill = {
  id: 'fraction-add-unlike',
  name: { ja: '{分母|ぶんぼ}の ちがう {分数|ぶんすう}の たし{算|ざん}', en: 'Adding fractions with different denominators' },
};

type Draft = Omit<Item, 'id' | 'skill' | 'level'>;

const contract = <T>(name: string): T =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../../tests/contracts/${name}.json`), 'utf8')) as T;

/** One item of every kind, then one with every figure. */
const drafts: readonly Draft[] = [
  ...contract<readonly Item[]>('items'),
  ...contract<readonly Figure[]>('figures').map(
    (figure): Draft => ({
      kind: 'decimal',
      prompt: { ja: '□に {入|はい}る {数|かず}は いくつですか。', en: 'Which number goes in □?' },
      boxes: ['value'],
      figure,
    }),
  ),
];

export function itemNumber(index: number): NextItem {
  const draft = drafts[index % drafts.length];
  if (draft === undefined) throw new RangeError('there are no drafts');
  return {
    item: { ...draft, id: `dev.${index}~1~1~${index.toString(16)}`, skill, level: 1 },
    why: { kind: 'due-practice', skill, lastDaysAgo: 9 },
    sentence: {
      ja: `「${skill.name.ja}」を 9{日|にち}ぶりに おさらいしよう。`,
      en: `Let's revisit “${skill.name.en}”, last practised 9 days ago.`,
    },
  };
}
