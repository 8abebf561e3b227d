import type { Placed } from './layout';

/** Sizes in px. */
export interface Scale {
  readonly width: number;
  readonly height: number;
  /** From one level to the next, and from one skill to the next. */
  readonly column: number;
  readonly row: number;
  readonly hasNames: boolean;
}

/** A unit: names fit on three lines. */
export const NEAR: Scale = { width: 148, height: 54, column: 180, row: 64, hasNames: true };

/** A whole grade: marks alone. */
export const FAR: Scale = { width: 28, height: 28, column: 66, row: 36, hasNames: false };

const MARGIN = 8;

export interface Picture {
  readonly placed: readonly Placed[];
  /** The skill whose ways are drawn strongly. */
  readonly chosen: string;
  readonly scale: Scale;
}

export function xOf({ level }: Placed, { column }: Scale): number {
  return MARGIN + level * column;
}

export function yOf({ row }: Placed, scale: Scale): number {
  return MARGIN + row * scale.row;
}

export function widthOf({ placed, scale }: Picture): number {
  return Math.max(0, ...placed.map((one) => xOf(one, scale))) + scale.width + MARGIN;
}

export function heightOf({ placed, scale }: Picture): number {
  return Math.max(0, ...placed.map((one) => yOf(one, scale))) + scale.height + MARGIN;
}

/** The way from a skill to one that builds on it, as an SVG path. */
export function wayOf(from: Placed, to: Placed, scale: Scale): string {
  const [x1, y1] = [xOf(from, scale) + scale.width, yOf(from, scale) + scale.height / 2];
  const [x2, y2] = [xOf(to, scale), yOf(to, scale) + scale.height / 2];
  const bend = (scale.column - scale.width) * 0.8;
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}
