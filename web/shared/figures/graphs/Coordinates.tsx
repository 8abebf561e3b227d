import { useId } from 'preact/hooks';
import type { Coordinates, Ticks } from '../../wire-figures';
import { Canvas, useWidth } from '../drawing/Canvas';
import { type Point, polyline } from '../drawing/geometry';
import { Label } from '../drawing/Label';
import { toNumber, write } from '../drawing/rational';
import { placer, ticksOf } from '../drawing/ticks';

const EDGE = 20;
const SAMPLES = 160;

type Curve = Coordinates['curves'][number];

export function CoordinatesFigure({ x, y, points, curves }: Coordinates) {
  const side = Math.min(useWidth(300), 290);
  const clip = useId();
  const [left, right, top, bottom] = [EDGE, side - EDGE, EDGE, side - EDGE];
  const [atX, atY] = [placer(x, left, right), placer(y, bottom, top)];
  const [zeroX, zeroY] = [atX(0), atY(0)];
  return (
    <Canvas width={side} height={side}>
      <clipPath id={clip}>
        <rect x={left} y={top} width={right - left} height={bottom - top} />
      </clipPath>
      {ticksOf(x).map((tick) => (
        <line key={`x ${tick.value}`} class="figure-grid" x1={atX(tick.value)} x2={atX(tick.value)} y1={top} y2={bottom} />
      ))}
      {ticksOf(y).map((tick) => (
        <line key={`y ${tick.value}`} class="figure-grid" x1={left} x2={right} y1={atY(tick.value)} y2={atY(tick.value)} />
      ))}
      <path class="figure-line" d={`M${left},${zeroY} H${right + 8} m-7,-4 l7,4 l-7,4 M${zeroX},${bottom} V${top - 8} m-4,7 l4,-7 l4,7`} />
      {numbers(x).map((value) => (
        <Label key={`x ${value}`} x={atX(value)} y={zeroY + 13} text={write(value)} size={16} hasGround />
      ))}
      {numbers(y).map((value) => (
        <Label key={`y ${value}`} x={zeroX - 6} y={atY(value)} text={write(value)} size={16} anchor="end" hasGround />
      ))}
      <Label x={zeroX - 8} y={zeroY + 12} text="O" size={16} />
      <Label x={right + 9} y={zeroY - 14} text="x" size={17} />
      <Label x={zeroX + 14} y={top - 8} text="y" size={17} />
      {curves.map((curve) => {
        const branches = traced(curve, x, y).map((branch) => branch.map((p) => ({ x: atX(p.x), y: atY(p.y) })));
        const end = branches.at(-1)?.at(-1);
        return (
          <g key={`${curve.shape} ${curve.a} ${curve.b}`}>
            <g clip-path={`url(#${clip})`}>
              {branches.map((branch) => (
                <polyline key={polyline(branch.slice(0, 1))} class="figure-curve" points={polyline(branch)} />
              ))}
            </g>
            {end !== undefined && (
              <Label x={Math.min(end.x, right - 6)} y={Math.max(end.y - 12, top + 8)} text={curve.label} size={18} hasGround />
            )}
          </g>
        );
      })}
      {points.map((point) => (
        <g key={`${point.x} ${point.y}`}>
          <circle class="figure-point" cx={atX(point.x)} cy={atY(point.y)} r={5} />
          <Label x={atX(point.x) + 9} y={atY(point.y) - 13} text={point.label} size={18} anchor="start" hasGround />
        </g>
      ))}
    </Canvas>
  );
}

/** Numbers on an axis but 0, which O stands for. */
const numbers = (ticks: Ticks) =>
  ticksOf(ticks)
    .filter((tick) => tick.isNumbered && tick.value !== '0')
    .map((tick) => tick.value);

/** The parts of a curve that lie on the paper, in the curve's own units: one of a line, two of a hyperbola. */
export function traced({ shape, a, b }: Pick<Curve, 'shape' | 'a' | 'b'>, x: Ticks, y: Ticks): Point[][] {
  const [from, to, low, high] = [toNumber(x.from), toNumber(x.to), toNumber(y.from), toNumber(y.to)];
  const [slope, intercept] = [toNumber(a), toNumber(b)];
  const valueAt = (at: number) => (shape === 'line' ? slope * at + intercept : slope / at);
  const all = Array.from({ length: SAMPLES + 1 }, (_, index) => from + ((to - from) * index) / SAMPLES)
    .filter((at) => shape === 'line' || Math.abs(at) > 1e-9)
    .map((at) => ({ x: at, y: valueAt(at) }))
    .filter((point) => point.y >= low - 1e-9 && point.y <= high + 1e-9);
  const branches = shape === 'line' ? [all] : [all.filter((point) => point.x < 0), all.filter((point) => point.x > 0)];
  return branches.filter((branch) => branch.length > 1);
}
