import { describe, expect, it } from 'vitest';
import { countSlots, parseMarkup, parseMath } from './parse';

describe('parseMarkup', () => {
  it('reads ruby, mathematics and emphasis in the order of the text', () => {
    expect(parseMarkup('{答|こた}えは *$1/2$* だよ')).toEqual([
      { kind: 'ruby', base: '答', reading: 'こた' },
      { kind: 'text', text: 'えは ' },
      { kind: 'emphasis', children: [{ kind: 'math', parts: [fraction(null, '1', '2')] }] },
      { kind: 'text', text: ' だよ' },
    ]);
  });

  it('leaves what is not markup as it stands', () => {
    expect(parseMarkup('<b>{a}</b> $')).toEqual([{ kind: 'text', text: '<b>{a}</b> $' }]);
  });
});

describe('parseMath', () => {
  it('takes fractions and mixed numbers before numbers and signs', () => {
    expect(parseMath('1_3/4 + 0.5 = □')).toEqual([
      fraction('1', '3', '4'),
      { kind: 'sign', text: '+' },
      { kind: 'number', text: '0.5' },
      { kind: 'sign', text: '=' },
      { kind: 'slot' },
    ]);
  });

  it('knows a place of the answer inside a fraction', () => {
    expect(parseMath('□/4')).toEqual([
      { kind: 'fraction', whole: null, numerator: { kind: 'slot' }, denominator: { kind: 'number', text: '4' } },
    ]);
  });

  it('draws a hyphen as a minus', () => {
    expect(parseMath('7 - x')).toEqual([
      { kind: 'number', text: '7' },
      { kind: 'sign', text: '−' },
      { kind: 'letter', text: 'x' },
    ]);
  });
});

describe('signs in parseMath', () => {
  const kinds = (math: string) => parseMath(math).map((part) => part.kind);

  it.each([
    ['-3', ['prefix', 'number']],
    ['5 - 3', ['number', 'sign', 'number']],
    ['5 + -3', ['number', 'sign', 'prefix', 'number']],
    ['(-3) - x', ['sign', 'prefix', 'number', 'sign', 'sign', 'letter']],
    ['□ - 1', ['slot', 'sign', 'number']],
    ['-3 □ -5', ['prefix', 'number', 'slot', 'prefix', 'number']],
    ['7 -5', ['number', 'sign', 'number']],
    ['2/3 - 1', ['fraction', 'sign', 'number']],
    ['x² - 1', ['letter', 'power', 'sign', 'number']],
    ['25% - 5°', ['number', 'postfix', 'sign', 'number', 'postfix']],
    ['∠A ≦ 2π', ['prefix', 'letter', 'sign', 'number', 'letter']],
  ])('%s', (math, expected) => {
    expect(kinds(math)).toEqual(expected);
  });

  it('tells which power', () => {
    expect(parseMath('a⁵').at(-1)).toEqual({ kind: 'power', text: '⁵', exponent: '5' });
  });
});

describe('countSlots', () => {
  it.each([
    ['$1/2 = □/□$', 2],
    ['$17 ÷ 5 = □$ あまり $□$', 2],
    ['*$□$*', 1],
    ['□ in the text is no slot', 0],
  ])('%s: %i', (text, slots) => {
    expect(countSlots(parseMarkup(text))).toBe(slots);
  });
});

function fraction(whole: string | null, numerator: string, denominator: string) {
  return { kind: 'fraction', whole, numerator: { kind: 'number', text: numerator }, denominator: { kind: 'number', text: denominator } };
}
