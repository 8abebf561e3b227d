import type { Notation, RationalText } from '../../wire-figures';

/** For places on the screen; what is written is worked out exactly. */
export function toNumber(text: RationalText): number {
  const [top, bottom] = parts(text);
  return Number(top) / Number(bottom);
}

/** The exact number of a decimal or of a/b. */
export function readNumber(text: string): RationalText {
  const [whole = '0', decimals = ''] = text.split('.');
  return decimals === '' ? text : `${BigInt(whole + decimals)}/1${'0'.repeat(decimals.length)}`;
}

/** As a child reads it: 0.3 and −2, or as markup $3/4$. A fraction keeps the denominator of its scale: 2/4 on a line of quarters. */
export function write(text: RationalText, notation: Notation = 'decimal', scale: RationalText = '1'): string {
  const [top, bottom] = parts(text);
  const sign = top < 0n ? '−' : '';
  const size = top < 0n ? -top : top;
  if (bottom === 1n) return `${sign}${size}`;
  if (notation === 'decimal') return sign + writeDecimal(size, bottom);
  const [, ofScale] = parts(scale);
  const factor = ofScale % bottom === 0n ? ofScale / bottom : 1n;
  return `$${sign}${size * factor}/${bottom * factor}$`;
}

/** The numbers from first to last by equal steps, exactly. */
export function steps(from: RationalText, to: RationalText, step: RationalText): RationalText[] {
  return counted(from, step, Math.floor((toNumber(to) - toNumber(from)) / toNumber(step) + 1e-9) + 1);
}

const LONGEST_DECIMAL = 12;

function writeDecimal(top: bigint, bottom: bigint): string {
  for (let places = 1; places <= LONGEST_DECIMAL; places++) {
    const scaled = top * 10n ** BigInt(places);
    if (scaled % bottom !== 0n) continue;
    const digits = String(scaled / bottom).padStart(places + 1, '0');
    return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  }
  return `$${top}/${bottom}$`;
}

/** So many numbers from the first on by equal steps, exactly. */
export function counted(from: RationalText, step: RationalText, count: number): RationalText[] {
  const [[fromTop, fromBottom], [stepTop, stepBottom]] = [parts(from), parts(step)];
  return Array.from({ length: count }, (_, index) =>
    reduced(fromTop * stepBottom + BigInt(index) * stepTop * fromBottom, fromBottom * stepBottom),
  );
}

function reduced(top: bigint, bottom: bigint): RationalText {
  const divisor = gcd(top < 0n ? -top : top, bottom);
  return divisor === bottom ? `${top / divisor}` : `${top / divisor}/${bottom / divisor}`;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

function parts(text: RationalText): readonly [top: bigint, bottom: bigint] {
  const [top = '0', bottom = '1'] = text.split('/');
  return [BigInt(top), BigInt(bottom)];
}
