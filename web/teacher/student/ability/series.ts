import type { AbilityPoint } from '../../../shared/wire-planning';
import { yearsOf } from '../school-years';

/** One point of the chart, on the scale of school years: 5.0 is the middle of grade 5. */
export interface YearsPoint {
  readonly at: Date;
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

export function toYears({ at, ability, low, high }: AbilityPoint): YearsPoint {
  return { at: new Date(at), middle: yearsOf(ability), low: yearsOf(low), high: yearsOf(high) };
}

/** The columns that the chart draws: seconds, upper edge, lower edge, middle. */
export function columnsOf(points: readonly YearsPoint[]): [number[], number[], number[], number[]] {
  return [
    points.map((point) => point.at.getTime() / 1000),
    points.map((point) => point.high),
    points.map((point) => point.low),
    points.map((point) => point.middle),
  ];
}

/** Whole grades from below the band to above it, within grades 0 to 10. */
export function rangeOf(points: readonly YearsPoint[]): [number, number] {
  const low = Math.max(0, Math.floor(Math.min(...points.map((point) => point.low))));
  const high = Math.min(10, Math.ceil(Math.max(...points.map((point) => point.high))));
  return [Math.min(low, 9), Math.max(high, 1)];
}

/** So many points for a table: evenly spread, the first and the last always. */
export function sampled<T>(points: readonly T[], most: number): T[] {
  if (points.length <= most) return [...points];
  return Array.from({ length: most }, (_, index) => points[Math.floor((index * (points.length - 1)) / (most - 1))] as T);
}
