import type { RationalText } from '../../wire-figures';

/** The beads of a rod that count. */
export interface RodBeads {
  readonly fives: 0 | 1;
  readonly ones: number;
}

/** Rod by rod from the left, exactly. */
export function beadsOf(value: RationalText, rods: number, decimalRods: number): RodBeads[] {
  const [top = '0', bottom = '1'] = value.split('/');
  const digits = (BigInt(top) * 10n ** BigInt(decimalRods)) / BigInt(bottom);
  return [...String(digits).padStart(rods, '0')].map(Number).map((digit) => ({ fives: digit >= 5 ? 1 : 0, ones: digit % 5 }));
}
