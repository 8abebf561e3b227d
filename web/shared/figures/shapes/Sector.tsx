import type { Sector } from '../../wire-figures';
import { Canvas } from '../drawing/Canvas';
import { arc, beside, onCircle, type Point } from '../drawing/geometry';
import { Label } from '../drawing/Label';
import { toNumber } from '../drawing/rational';

const SIZE = 210;

/** On its centre, opening upwards. */
export function SectorFigure({ radius, degrees, angle, arc: curved, hasChord }: Sector) {
  const open = toNumber(degrees);
  const [from, to] = [90 - open / 2, 90 + open / 2];
  const { center, r, height } = placed(open);
  const [right, left, top] = [onCircle(center, r, from), onCircle(center, r, to), onCircle(center, r, 90)];
  const small = Math.min(26, r * 0.3);
  const named = onCircle(center, open < 50 ? Math.min(r * 0.62, small + 46) : small + 22, 90);
  const side = beside(center, right, top, 24);
  return (
    <Canvas width={SIZE + 110} height={height}>
      <path class="figure-shape" d={`${arc(center, r, from, to)} L${center.x},${center.y} Z`} />
      {hasChord && <line class="figure-dotted" x1={left.x} y1={left.y} x2={right.x} y2={right.y} />}
      {angle !== '' && <path class="figure-line-thin" d={arc(center, small, from, to)} />}
      <Label x={named.x} y={named.y} text={angle} hasGround={hasChord} />
      <Label x={side.x} y={side.y} text={radius} anchor={open < 200 ? 'start' : 'middle'} hasGround={open > 250} />
      <Label x={top.x} y={top.y - 17} text={curved} />
    </Canvas>
  );
}

/** As large as fits: a narrow sector has a larger radius than a wide one. */
function placed(open: number): { readonly center: Point; readonly r: number; readonly height: number } {
  const half = open / 2;
  const across = half >= 90 ? 1 : Math.sin((half * Math.PI) / 180);
  const down = Math.max(0, -Math.cos((half * Math.PI) / 180));
  const r = Math.min(SIZE / (2 * across), 180 / (1 + down));
  const top = 34;
  return { center: { x: (SIZE + 110) / 2, y: top + r }, r, height: top + r * (1 + down) + 30 };
}
