import type { Point } from './geometry';

export function isAnticlockwise(points: readonly Point[]): boolean {
  return (
    points.reduce((sum, point, index) => {
      const next = points[(index + 1) % points.length] ?? point;
      return sum + point.x * next.y - next.x * point.y;
    }, 0) > 0
  );
}

/** Where the label of a side stands: on the right hand of who walks around anticlockwise. */
export function outside(a: Point, b: Point, anticlockwise: boolean): Point & { readonly anchor: 'start' | 'middle' | 'end' } {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const turn = anticlockwise ? 1 : -1;
  const normal = { x: (turn * -(b.y - a.y)) / length, y: (turn * (b.x - a.x)) / length };
  const anchor = normal.x > 0.5 ? 'start' : normal.x < -0.5 ? 'end' : 'middle';
  return { x: (a.x + b.x) / 2 + normal.x * 10, y: (a.y + b.y) / 2 + normal.y * 17, anchor };
}
