import { textWidth } from '../../markup/text-width';
import type { Sector } from '../../wire-figures';
import { Canvas } from '../drawing/Canvas';
import { clearOf } from '../drawing/clear-of';
import { arc, onCircle, type Point } from '../drawing/geometry';
import { Label, LETTER } from '../drawing/Label';
import { toNumber } from '../drawing/rational';

const SIZE = 210;
const ASIDE = 80;

/** On its centre, opening upwards. */
export function SectorFigure({ radius, degrees, angle, arc: curved, hasChord }: Sector) {
  const open = toNumber(degrees);
  const [from, to] = [90 - open / 2, 90 + open / 2];
  const { center, r, height } = placed(open);
  const [right, left, top] = [onCircle(center, r, from), onCircle(center, r, to), onCircle(center, r, 90)];
  const small = Math.min(26, r * 0.3);
  const named = onCircle(center, Math.max(small + 20, roomFor(angle, open)), 90);
  // Outside, or inside where there is more room than between the sides.
  const side = clearOf(center, right, open > 180 ? { x: 1, y: -1 } : { x: 1, y: 1 }, { width: textWidth(radius) * LETTER, size: LETTER });
  return (
    <Canvas width={SIZE + 2 * ASIDE} height={height}>
      <path class="figure-shape" d={`${arc(center, r, from, to)} L${center.x},${center.y} Z`} />
      {hasChord && <line class="figure-dotted" x1={left.x} y1={left.y} x2={right.x} y2={right.y} />}
      {angle !== '' && <path class="figure-line-thin" d={arc(center, small, from, to)} />}
      <Label x={named.x} y={named.y} text={angle} hasGround={hasChord} />
      <Label x={side.x} y={side.y} text={radius} />
      <Label x={top.x} y={top.y - 17} text={curved} />
    </Canvas>
  );
}

/** How far from the centre the sides are as far apart as the label is wide. */
function roomFor(label: string, open: number): number {
  return open >= 180 ? 0 : ((textWidth(label) * LETTER) / 2 + 6) / Math.tan((open * Math.PI) / 360);
}

/** As large as fits: a narrow sector has a larger radius than a wide one. */
function placed(open: number): { readonly center: Point; readonly r: number; readonly height: number } {
  const half = (open / 360) * Math.PI;
  const across = open >= 180 ? 1 : Math.sin(half);
  const down = Math.max(0, -Math.cos(half));
  const r = Math.min(SIZE / (2 * across), 180 / (1 + down));
  const top = 34;
  const under = open > 120 && open <= 180 ? 36 : 14;
  return { center: { x: SIZE / 2 + ASIDE, y: top + r }, r, height: top + r * (1 + down) + under };
}
