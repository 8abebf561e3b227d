/** Drill's markup as a tree. The server checks texts when they are written (`Markup.cs`); here anything odd stays visible as plain text. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'ruby'; readonly base: string; readonly reading: string }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'math'; readonly parts: readonly MathPart[] };

export type MathPart =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'letter'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string }
  /** A sign that belongs to what follows: −3, ∠A, △ABC. */
  | { readonly kind: 'prefix'; readonly text: string }
  /** A sign that belongs to what stands before: 60°, 25%. */
  | { readonly kind: 'postfix'; readonly text: string }
  | { readonly kind: 'power'; readonly text: string; readonly exponent: string }
  | { readonly kind: 'slot' }
  | { readonly kind: 'fraction'; readonly whole: string | null; readonly numerator: Term; readonly denominator: Term };

/** Digits, or □ where the answer goes. */
export type Term = { readonly kind: 'number'; readonly text: string } | { readonly kind: 'slot' };

const INLINE = /\{([^{}|$]+)\|([^{}|$]+)\}|\$([^$]+)\$|\*([^*]+)\*/g;
const MATH = /(?:(\d+)_)?(\d+|□)\/(\d+|□)|(\d+(?:\.\d+)?)|(□)|([a-zA-Zπ])|([²³⁴⁵⁶⁷⁸])|(\s+)|(.)/gu;
const POWERS = '²³⁴⁵⁶⁷⁸';

export function parseMarkup(text: string): Inline[] {
  const nodes: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > end) nodes.push({ kind: 'text', text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const [, base, reading, math, emphasis] = match;
    if (base !== undefined && reading !== undefined) nodes.push({ kind: 'ruby', base, reading });
    else if (math !== undefined) nodes.push({ kind: 'math', parts: parseMath(math) });
    else if (emphasis !== undefined) nodes.push({ kind: 'emphasis', children: parseMarkup(emphasis) });
  }
  if (end < text.length) nodes.push({ kind: 'text', text: text.slice(end) });
  return nodes;
}

export function parseMath(math: string): MathPart[] {
  const parts: MathPart[] = [];
  for (const match of math.matchAll(MATH)) {
    const [, whole, numerator, denominator, number, slot, letter, power, , sign] = match;
    if (numerator !== undefined && denominator !== undefined)
      parts.push({ kind: 'fraction', whole: whole ?? null, numerator: term(numerator), denominator: term(denominator) });
    else if (number !== undefined) parts.push({ kind: 'number', text: number });
    else if (slot !== undefined) parts.push({ kind: 'slot' });
    else if (letter !== undefined) parts.push({ kind: 'letter', text: letter });
    else if (power !== undefined) parts.push({ kind: 'power', text: power, exponent: String(POWERS.indexOf(power) + 2) });
    else if (sign !== undefined) parts.push(signAfter(parts.at(-1), sign, /\s[-−+]\S/.test(math.slice(match.index - 1, match.index + 2))));
  }
  return parts;
}

/**
 * Where a value is expected, a minus is the sign of a negative number; after one it takes away.
 * @param isClose written close to what follows: -3 □ -5 compares two negative numbers, 3 □ - 5 does not
 */
function signAfter(before: MathPart | undefined, sign: string, isClose: boolean): MathPart {
  if (sign === '°' || sign === '%') return { kind: 'postfix', text: sign };
  if (sign === '∠' || sign === '△') return { kind: 'prefix', text: sign };
  const text = sign === '-' ? '−' : sign;
  const isOperandNext =
    before === undefined ||
    before.kind === 'prefix' ||
    (before.kind === 'sign' && before.text !== ')') ||
    (before.kind === 'slot' && isClose);
  return { kind: isOperandNext && (text === '−' || text === '+') ? 'prefix' : 'sign', text };
}

/** How many □ the text has. */
export function countSlots(nodes: readonly Inline[]): number {
  return nodes.reduce((count, node) => count + slotsIn(node), 0);
}

function slotsIn(node: Inline): number {
  if (node.kind === 'emphasis') return countSlots(node.children);
  return node.kind === 'math' ? node.parts.reduce((count, part) => count + slotsInPart(part), 0) : 0;
}

export function slotsInPart(part: MathPart): number {
  if (part.kind === 'slot') return 1;
  return part.kind === 'fraction' ? [part.numerator, part.denominator].filter((t) => t.kind === 'slot').length : 0;
}

function term(text: string): Term {
  return text === '□' ? { kind: 'slot' } : { kind: 'number', text };
}
