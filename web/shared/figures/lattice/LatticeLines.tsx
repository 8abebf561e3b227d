import type { LatticeLine, LatticePlace } from '../../wire-figures';
import type { Point } from '../drawing/geometry';
import { Label } from '../drawing/Label';

interface Props {
  readonly lines: readonly LatticeLine[];
  readonly at: (place: LatticePlace) => Point;
}

export function LatticeLines({ lines, at }: Props) {
  return (
    <>
      {lines.map((line) => {
        const [from, to] = [at(line.from), at(line.to)];
        const place = labelPlace(from, to);
        return (
          <g key={`${from.x} ${from.y} ${to.x} ${to.y}`}>
            <line class={`lattice-line-${line.stroke}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
            {line.stroke === 'arrow' && <path class="lattice-head" d={head(from, to)} />}
            <Label x={place.x} y={place.y} text={line.label} size={18} anchor={place.anchor} hasGround />
          </g>
        );
      })}
    </>
  );
}

/** Above a line, or to the right of one that runs up or down. */
export function labelPlace(from: Point, to: Point): Point & { readonly anchor: 'start' | 'middle' } {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const normal = { x: (to.y - from.y) / length, y: (from.x - to.x) / length };
  const turn = normal.x > 0.4 || (Math.abs(normal.x) <= 0.4 && normal.y < 0) ? 1 : -1;
  const isSteep = Math.abs(normal.x) > 0.4;
  return { x: middle.x + turn * normal.x * 9, y: middle.y + turn * normal.y * 15, anchor: isSteep ? 'start' : 'middle' };
}

/** A filled triangle at the end. */
export function head(from: Point, to: Point): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const corner = (back: number, aside: number) => `${round(to.x - x * back - y * aside)},${round(to.y - y * back + x * aside)}`;
  return `M${corner(0, 0)} L${corner(13, 6)} L${corner(13, -6)} Z`;
}

const round = (length: number) => Math.round(length * 100) / 100;
