import type { Language } from '../wire';
import { type Inline, type MathPart, parseMarkup, type Term } from './parse';

/** The text as a person would read it aloud: ruby by its reading, fractions as words. For speech synthesis and screen readers. */
export function spoken(markup: string, language: Language): string {
  return spokenNodes(parseMarkup(markup), language).replace(/\s+/g, ' ').trim();
}

export function spokenMath(parts: readonly MathPart[], language: Language): string {
  return parts.map((part) => sayPart(part, language)).join(' ');
}

function spokenNodes(nodes: readonly Inline[], language: Language): string {
  return nodes.map((node) => sayNode(node, language)).join('');
}

function sayNode(node: Inline, language: Language): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'ruby':
      return node.reading;
    case 'emphasis':
      return spokenNodes(node.children, language);
    case 'math':
      return spokenMath(node.parts, language);
  }
}

const SIGNS: Record<Language, Readonly<Record<string, string>>> = {
  ja: {
    '+': 'たす',
    '−': 'ひく',
    '×': 'かける',
    '÷': 'わる',
    '=': 'は',
    '<': '小なり',
    '>': '大なり',
    '≦': '以下',
    '≧': '以上',
    '∥': '平行',
    '⊥': '垂直',
    '≡': '合同',
    '∽': '相似',
    '≒': 'およそ',
    '…': 'あまり',
    ':': 'たい',
    '(': 'かっこ',
    ')': 'かっことじ',
    ',': '、',
    '°': '度',
    '%': 'パーセント',
    '∠': '角',
    '△': '三角形',
  },
  en: {
    '+': 'plus',
    '−': 'minus',
    '×': 'times',
    '÷': 'divided by',
    '=': 'equals',
    '<': 'is less than',
    '>': 'is greater than',
    '≦': 'is at most',
    '≧': 'is at least',
    '∥': 'is parallel to',
    '⊥': 'is perpendicular to',
    '≡': 'is congruent to',
    '∽': 'is similar to',
    '≒': 'is about',
    '…': 'remainder',
    ':': 'to',
    '(': 'open bracket',
    ')': 'close bracket',
    ',': ',',
    '°': 'degrees',
    '%': 'per cent',
    '∠': 'angle',
    '△': 'triangle',
  },
};
/** Before a value: of a negative number, not of a difference. */
const SIGNED: Record<Language, Readonly<Record<string, string>>> = {
  ja: { '−': 'マイナス', '+': 'プラス' },
  en: { '−': 'minus', '+': 'plus' },
};
const BLANK: Record<Language, string> = { ja: 'しかく', en: 'blank' };
const PI: Record<Language, string> = { ja: 'パイ', en: 'pi' };
const ENGLISH_POWERS: Readonly<Record<string, string>> = { 2: 'squared', 3: 'cubed' };

function sayPart(part: MathPart, language: Language): string {
  switch (part.kind) {
    case 'number':
      return part.text;
    case 'letter':
      return part.text === 'π' ? PI[language] : part.text;
    case 'slot':
      return BLANK[language];
    case 'prefix':
      return SIGNED[language][part.text] ?? SIGNS[language][part.text] ?? part.text;
    case 'sign':
    case 'postfix':
      return SIGNS[language][part.text] ?? part.text;
    case 'power':
      return language === 'ja' ? `の${part.exponent}乗` : (ENGLISH_POWERS[part.exponent] ?? `to the power of ${part.exponent}`);
    case 'fraction': {
      const [top, bottom] = [sayTerm(part.numerator, language), sayTerm(part.denominator, language)];
      if (language === 'ja') return `${part.whole === null ? '' : `${part.whole}と`}${bottom}分の${top}`;
      return `${part.whole === null ? '' : `${countOf(part.whole)} and `}${englishFraction(top, bottom)}`;
    }
  }
}

function sayTerm(term: Term, language: Language): string {
  return term.kind === 'slot' ? BLANK[language] : term.text;
}

const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const PARTS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  2: ['half', 'halves'],
  3: ['third', 'thirds'],
  4: ['quarter', 'quarters'],
  5: ['fifth', 'fifths'],
  6: ['sixth', 'sixths'],
  7: ['seventh', 'sevenths'],
  8: ['eighth', 'eighths'],
  9: ['ninth', 'ninths'],
  10: ['tenth', 'tenths'],
  11: ['eleventh', 'elevenths'],
  12: ['twelfth', 'twelfths'],
  100: ['hundredth', 'hundredths'],
  1000: ['thousandth', 'thousandths'],
};

function englishFraction(top: string, bottom: string): string {
  const part = PARTS[bottom];
  if (part === undefined || Number.isNaN(Number(top))) return `${top} over ${bottom}`;
  return `${countOf(top)} ${top === '1' ? part[0] : part[1]}`;
}

function countOf(digits: string): string {
  return COUNTS[Number(digits)] ?? digits;
}
