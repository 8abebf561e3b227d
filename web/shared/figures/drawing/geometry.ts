export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point at an angle anticlockwise from the right, with y downwards as on screens. */
export function onCircle(center: Point, radius: number, degrees: number): Point {
  const radians = (degrees * Math.PI) / 180;
  return { x: center.x + radius * Math.cos(radians), y: center.y - radius * Math.sin(radians) };
}

/** An arc anticlockwise from one angle to another, less than a full turn apart. */
export function arc(center: Point, radius: number, from: number, to: number): string {
  const [begin, end] = [onCircle(center, radius, from), onCircle(center, radius, to)];
  return `M${pair(begin)} A${show(radius)} ${show(radius)} 0 ${to - from > 180 ? 1 : 0} 0 ${pair(end)}`;
}

/** The piece of a disc between two angles. */
export function wedge(center: Point, radius: number, from: number, to: number): string {
  return `${arc(center, radius, from, to)} L${pair(center)} Z`;
}

export function polyline(points: readonly Point[]): string {
  return points.map(pair).join(' ');
}

/** Moves and enlarges points with y upwards into a box with y downwards, keeping their shape. */
export function fitInto(
  points: readonly Point[],
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
) {
  const [left, right] = [Math.min(...points.map((p) => p.x)), Math.max(...points.map((p) => p.x))];
  const [bottom, top] = [Math.min(...points.map((p) => p.y)), Math.max(...points.map((p) => p.y))];
  const scale = Math.min(box.width / (right - left || 1), box.height / (top - bottom || 1));
  const [restX, restY] = [box.width - (right - left) * scale, box.height - (top - bottom) * scale];
  return (point: Point): Point => ({
    x: box.x + restX / 2 + (point.x - left) * scale,
    y: box.y + restY / 2 + (top - point.y) * scale,
  });
}

/** The middle of a side, moved away from the shape's inner point. */
export function beside(a: Point, b: Point, inner: Point, distance: number): Point {
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const normal = { x: (b.y - a.y) / length, y: (a.x - b.x) / length };
  const side = normal.x * (middle.x - inner.x) + normal.y * (middle.y - inner.y) >= 0 ? 1 : -1;
  return { x: middle.x + side * normal.x * distance, y: middle.y + side * normal.y * distance };
}

function pair(point: Point): string {
  return `${show(point.x)},${show(point.y)}`;
}

function show(length: number): string {
  return String(Math.round(length * 100) / 100);
}
