import type { Point } from './geometry';

/** The middle of a label of so many pixels beside the middle of a line, on the side of the direction given, so far off that it does not touch. */
export function clearOf(from: Point, to: Point, direction: Point, label: { readonly width: number; readonly size: number }): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const normal = { x: (to.y - from.y) / length, y: (from.x - to.x) / length };
  const turn = normal.x * direction.x + normal.y * direction.y >= 0 ? 1 : -1;
  const distance = Math.abs(normal.x) * (label.width / 2 + 3) + Math.abs(normal.y) * label.size * 0.65 + 4;
  return { x: (from.x + to.x) / 2 + turn * normal.x * distance, y: (from.y + to.y) / 2 + turn * normal.y * distance };
}
