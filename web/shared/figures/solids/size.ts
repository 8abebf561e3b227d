import type { Solid } from '../../wire-figures';

/** Lengths in the item's unit, for drawing. */
export interface Size {
  readonly width: number;
  readonly depth: number;
  readonly height: number;
  readonly labels: Solid['labels'];
}

/** Where a solid stands on its canvas. */
export const BOX = { x: 60, y: 16, width: 250, height: 186 };
