import { expect, test } from 'vitest';
import { insertMark, type Mark, type Selected } from './insert-mark';

const words = { base: '漢字', reading: 'かんじ', emphasis: 'ことば' };

/** A text with its selection in brackets. */
function selected(text: string): Selected {
  const [from, to] = [text.indexOf('['), text.indexOf(']') - 1];
  return { text: text.replace(/[[\]]/g, ''), from, to };
}

function shown({ text, from, to }: Selected): string {
  return `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`;
}

test.each<[string, Mark, string]>([
  ['[約分]する', 'ruby', '{約分|[かんじ]}する'],
  ['a[]b', 'ruby', 'a{[漢字]|かんじ}b'],
  ['[3/4]です', 'fraction', '$[3/4]$です'],
  ['[]です', 'fraction', '$[1/2]$です'],
  ['$1 + [] = 2$', 'fraction', '$1 + [1/2] = 2$'],
  ['$1$ と []', 'mixed', '$1$ と $[1_1/2]$'],
  ['[ぜんぶ]で', 'emphasis', '*[ぜんぶ]*で'],
  ['いくつ []', 'blank', 'いくつ $□$[]'],
  ['$7 × []$', 'blank', '$7 × □[]$'],
])('insertMark_%s %s_%s', (before, mark, after) => {
  expect(shown(insertMark(selected(before), mark, words))).toBe(after);
});
