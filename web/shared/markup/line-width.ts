import { type MathPart, parseMarkup, type Term } from './parse';
import { textWidth } from './text-width';

/** Space around a sign of calculation, and beside a fraction's bar. */
const AROUND_SIGN = 0.75;
const BESIDE_BAR = 0.3;

/** About how wide the longest calculation is that stays on one line, in units of the letter size. A row can break at its boxes. */
export function longestLine(text: string): number {
  const lines = parseMarkup(text).flatMap((node) => (node.kind === 'math' ? linesOf(node.parts) : []));
  return Math.max(1, ...lines);
}

function linesOf(parts: readonly MathPart[]): number[] {
  const lines = [0];
  for (const part of parts) {
    if (part.kind === 'slot') lines.push(0);
    else lines.push((lines.pop() ?? 0) + widthOf(part));
  }
  return lines;
}

function widthOf(part: Exclude<MathPart, { kind: 'slot' }>): number {
  switch (part.kind) {
    case 'fraction':
      return fractionWidth(part);
    case 'sign':
      return textWidth(part.text) + (/[()]/.test(part.text) ? 0 : AROUND_SIGN);
    default:
      return textWidth(part.text);
  }
}

/** About how wide a fraction is, in units of the letter size. */
export function fractionWidth({ whole, numerator, denominator }: Extract<MathPart, { kind: 'fraction' }>): number {
  return textWidth(whole ?? '') + Math.max(termWidth(numerator), termWidth(denominator)) + BESIDE_BAR;
}

function termWidth(term: Term): number {
  return term.kind === 'slot' ? 1 : textWidth(term.text);
}
