import type { Point } from '../drawing/geometry';

const UPPER_RIGHT: Point = { x: Math.SQRT1_2, y: -Math.SQRT1_2 };

/** The direction from a point away from the shapes that have it as a corner; to the upper right from a point alone. */
export function pointedAway(point: Point, shapes: readonly (readonly Point[])[]): Point {
  const middles = shapes.filter((corners) => corners.some((corner) => same(corner, point))).map(middleOf);
  if (middles.length === 0) return UPPER_RIGHT;
  const middle = middleOf(middles);
  const length = Math.hypot(point.x - middle.x, point.y - middle.y);
  return length < 1 ? UPPER_RIGHT : { x: (point.x - middle.x) / length, y: (point.y - middle.y) / length };
}

export function middleOf(points: readonly Point[]): Point {
  return {
    x: points.reduce((sum, point) => sum + point.x, 0) / points.length,
    y: points.reduce((sum, point) => sum + point.y, 0) / points.length,
  };
}

/** The centre of a shape's area, where its name stands. */
export function centerOf(corners: readonly Point[]): Point {
  let [area, x, y] = [0, 0, 0];
  corners.forEach((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    const piece = from.x * to.y - to.x * from.y;
    area += piece;
    x += piece * (from.x + to.x);
    y += piece * (from.y + to.y);
  });
  return area === 0 ? middleOf(corners) : { x: x / (3 * area), y: y / (3 * area) };
}

const same = (a: Point, b: Point) => Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01;
