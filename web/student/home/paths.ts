export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A soft path from one skill to the one that builds on it: along the row when they are neighbours, from bottom to top otherwise. */
export function pathBetween(from: Spot, to: Spot): string {
  const isSameRow = Math.abs(from.y - to.y) < Math.min(from.height, to.height) / 2;
  if (isSameRow && from.x < to.x) {
    const [x1, x2] = [from.x + from.width, to.x];
    const [y1, y2] = [from.y + from.height / 2, to.y + to.height / 2];
    return curve(x1, y1, (x1 + x2) / 2, y1, (x1 + x2) / 2, y2, x2, y2);
  }
  const isDown = from.y < to.y;
  const [x1, x2] = [from.x + from.width / 2, to.x + to.width / 2];
  const [y1, y2] = isDown ? [from.y + from.height, to.y] : [from.y, to.y + to.height];
  return curve(x1, y1, x1, (y1 + y2) / 2, x2, (y1 + y2) / 2, x2, y2);
}

function curve(...numbers: readonly number[]): string {
  const [x1, y1, ...rest] = numbers.map((value) => Math.round(value));
  return `M${x1} ${y1}C${rest.join(' ')}`;
}
