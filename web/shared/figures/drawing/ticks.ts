import type { RationalText, Ticks } from '../../wire-figures';
import { steps, toNumber } from './rational';

/** Where a value lies between two places on the screen. */
export function placer({ from, to }: Ticks, first: number, last: number): (value: RationalText | number) => number {
  const [low, high] = [toNumber(from), toNumber(to)];
  return (value) => first + (((typeof value === 'number' ? value : toNumber(value)) - low) / (high - low)) * (last - first);
}

export interface Tick {
  readonly value: RationalText;
  readonly isNumbered: boolean;
  /** Half-way between numbers, as on rulers. */
  readonly isHalf: boolean;
}

export function ticksOf({ from, to, major, minor }: Ticks): Tick[] {
  const every = Math.round(toNumber(major) / toNumber(minor));
  return steps(from, to, minor).map((value, index) => ({
    value,
    isNumbered: index % every === 0,
    isHalf: every % 2 === 0 && index % every === every / 2,
  }));
}
