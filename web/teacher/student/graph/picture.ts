import type { Placed } from './layout';

/** Sizes in px: a skill's name fits on two lines. */
export const NODE = { width: 148, height: 50 } as const;
const COLUMN = 186;
const ROW = 60;
const MARGIN = 6;

export interface Picture {
  readonly placed: readonly Placed[];
  /** The skill whose ways are drawn strongly. */
  readonly chosen: string;
}

export function xOf({ level }: Placed): number {
  return MARGIN + level * COLUMN;
}

export function yOf({ row }: Placed): number {
  return MARGIN + row * ROW;
}

export function widthOf(placed: readonly Placed[]): number {
  return Math.max(0, ...placed.map(xOf)) + NODE.width + MARGIN;
}

export function heightOf(placed: readonly Placed[]): number {
  return Math.max(0, ...placed.map(yOf)) + NODE.height + MARGIN;
}

/** The way from a skill to one that builds on it, as an SVG path. */
export function wayOf(from: Placed, to: Placed): string {
  const [x1, y1] = [xOf(from) + NODE.width, yOf(from) + NODE.height / 2];
  const [x2, y2] = [xOf(to), yOf(to) + NODE.height / 2];
  const bend = (COLUMN - NODE.width) * 0.8;
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}
