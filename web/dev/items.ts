import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Item, LocalizedText, NextItem } from '../shared/wire';
import type { Figure } from '../shared/wire-figures';

const same = (text: string): LocalizedText => ({ ja: text, en: text });
const skill = {
  id: 'fraction-add-unlike',
  name: { ja: '{分母|ぶんぼ}の ちがう {分数|ぶんすう}の たし{算|ざん}', en: 'Adding fractions with different denominators' },
};

type Draft = Pick<Item, 'kind' | 'prompt' | 'boxes'> & Partial<Pick<Item, 'choices' | 'form' | 'figure'>>;

const figures = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../tests/contracts/figures.json'), 'utf8')) as readonly Figure[];

/** One item of every kind, then one with every figure. */
const drafts: readonly Draft[] = [
  {
    kind: 'fraction',
    prompt: same('$1/2 + 1/3 = □$'),
    boxes: ['whole', 'numerator', 'denominator'],
    form: { ja: '{約分|やくぶん}した {形|かたち}で {答|こた}えよう。', en: 'Answer in lowest terms.' },
  },
  { kind: 'whole', prompt: same('$7 × □ = 56$'), boxes: ['value'] },
  { kind: 'decimal', prompt: same('$3.6 ÷ 1.5 = □$'), boxes: ['value'] },
  { kind: 'quotient', prompt: same('$17 ÷ 5 = □$'), boxes: ['quotient', 'remainder'] },
  {
    kind: 'choice',
    prompt: { ja: 'おおきいのは どちらですか。', en: 'Which is larger?' },
    boxes: ['choice'],
    choices: ['$12$', '$9$', '$3/4$', '$1_1/2$'].map((text, index) => ({ id: 'abcd'.charAt(index), text: same(text) })),
  },
  { kind: 'comparison', prompt: same('$3/4 □ 2/3$'), boxes: ['sign'] },
  {
    kind: 'whole',
    prompt: {
      ja: '1{本|ぽん} 80{円|えん}の えんぴつを 6{本|ぽん}と、120{円|えん}の ノートを 1さつ かいました。ぜんぶで なん{円|えん}ですか。',
      en: 'You buy 6 pencils at 80 yen each and one notebook at 120 yen. How many yen is that altogether?',
    },
    boxes: ['value'],
  },
  ...figures.map(
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
    item: { id: `dev.${index}~1~1~${index.toString(16)}`, skill, level: 1, ...draft },
    why: { kind: 'due-practice', skill, lastDaysAgo: 9 },
    sentence: {
      ja: `「${skill.name.ja}」を 9{日|にち}ぶりに おさらいしよう。`,
      en: `Let's revisit “${skill.name.en}”, last practised 9 days ago.`,
    },
  };
}
