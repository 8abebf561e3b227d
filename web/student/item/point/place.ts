import { readNumber, toNumber, write } from '../../../shared/figures/drawing/rational';
import type { Place, Scale } from '../../../shared/item/point/scale';
import type { RationalText } from '../../../shared/wire-figures';
import { type Entry, textOf } from '../entry/entry';

const BOXES = ['x', 'y'] as const;

/** Null until the point has been put somewhere. */
export function placeOf(scales: readonly Scale[], texts: Entry['texts']): Place | null {
  const place = scales.map(({ values }, axis) => {
    const text = texts[BOXES[axis] ?? 'x'] ?? '';
    return text === '' ? -1 : nearest(values, toNumber(readNumber(text)));
  });
  return place.includes(-1) ? null : place;
}

export function withPlace(scales: readonly Scale[], entry: Entry, place: Place): Entry {
  const texts = scales.map(({ values }, axis) => [BOXES[axis] ?? 'x', values[clamp(place[axis] ?? 0, values.length)] ?? '0'] as const);
  const next = Object.fromEntries(texts);
  return texts.every(([box, text]) => textOf(entry, box) === text) ? entry : { ...entry, texts: next };
}

/** One mark further along an axis; from nowhere, to 0 or to the middle first. */
export function nudge(scales: readonly Scale[], entry: Entry, axis: number, marks: number): Entry {
  const place = placeOf(scales, entry.texts);
  return withPlace(scales, entry, place === null ? scales.map(startOf) : place.map((at, index) => (index === axis ? at + marks : at)));
}

/** @param along how far along the axis was touched, [0, 1] */
export function markAt({ values }: Scale, along: number): number {
  return clamp(Math.round(along * (values.length - 1)), values.length);
}

/** How many marks lie from one written number to the next. */
export function marksPerLabel({ ticks }: Scale): number {
  return Math.max(1, Math.round(toNumber(ticks.major) / toNumber(ticks.minor)));
}

/** Where the point is, for those who do not see it. */
export function sayPlace(scales: readonly Scale[], place: Place | null): string {
  const numbers = (place ?? []).map((at, axis) => write(scales[axis]?.values[at] ?? '0').replaceAll('$', ''));
  return numbers.length > 1 ? `(${numbers.join(', ')})` : (numbers[0] ?? '');
}

function startOf({ values }: Scale): number {
  const zero = values.indexOf('0');
  return zero >= 0 ? zero : Math.floor(values.length / 2);
}

function nearest(values: readonly RationalText[], number: number): number {
  const distances = values.map((value) => Math.abs(toNumber(value) - number));
  return distances.indexOf(Math.min(...distances));
}

function clamp(index: number, count: number): number {
  return Math.min(Math.max(index, 0), count - 1);
}
