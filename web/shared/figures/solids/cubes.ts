import type { SpacePoint } from './space';

/** The lower left front corner of every cube, in the order to paint them: back before front, left before right, below before above. */
export function cubesOf(rows: readonly (readonly number[])[]): SpacePoint[] {
  return rows.flatMap((row, index) =>
    row.flatMap((height, x) => Array.from({ length: height }, (_, y) => ({ x, y, z: rows.length - 1 - index }))),
  );
}
