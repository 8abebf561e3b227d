import type { Solid } from '../../wire-figures';
import { Canvas } from '../drawing/Canvas';
import { fitInto, type Point, polyline } from '../drawing/geometry';
import { Label } from '../drawing/Label';
import { toNumber } from '../drawing/rational';

/** Depth runs to the upper right at half its length, as in 見取図. */
const SLANT = { x: 0.45, y: 0.35 };

/** A prism is seen more from above, so that there is room for the height of its triangle. */
const STEEP = { x: 0.3, y: 0.62 };
const BOX = { x: 60, y: 16, width: 250, height: 186 };

export function SolidFigure(figure: Solid) {
  switch (figure.shape) {
    case 'cylinder':
      return <Cylinder {...figure} />;
    case 'triangular-prism':
      return <Prism {...figure} />;
    default:
      return <Cuboid {...figure} />;
  }
}

const sizes = (figure: Solid) => [toNumber(figure.width), toNumber(figure.depth), toNumber(figure.height)] as const;

/** Puts a point of space onto the paper. */
const project = (x: number, y: number, z: number, slant = SLANT): Point => ({ x: x + z * slant.x, y: y + z * slant.y });

function Cuboid(figure: Solid) {
  const [w, d, h] = sizes(figure);
  const corner = (x: number, y: number, z: number) => project(x * w, y * h, z * d);
  const place = fitInto([corner(0, 0, 0), corner(1, 0, 0), corner(0, 1, 1), corner(1, 1, 1)], BOX);
  const at = (x: number, y: number, z: number) => place(corner(x, y, z));
  const [front, side] = [at(0, 0, 0), at(1, 0, 0)];
  const [right, top] = [at(1, 0, 1), at(1, 1, 1)];
  return (
    <Canvas width={400} height={240}>
      <polygon class="figure-empty" points={polyline([at(0, 0, 0), at(1, 0, 0), at(1, 0, 1), at(1, 1, 1), at(0, 1, 1), at(0, 1, 0)])} />
      <Lines
        look="figure-dotted"
        runs={[
          [at(0, 0, 0), at(0, 0, 1), at(1, 0, 1)],
          [at(0, 0, 1), at(0, 1, 1)],
        ]}
      />
      <Lines
        look="figure-line"
        runs={[
          [at(0, 0, 0), at(1, 0, 0), at(1, 0, 1), at(1, 1, 1), at(0, 1, 1), at(0, 1, 0), at(0, 0, 0)],
          [at(0, 1, 0), at(1, 1, 0), at(1, 0, 0)],
          [at(1, 1, 0), at(1, 1, 1)],
        ]}
      />
      <Label x={(front.x + side.x) / 2} y={front.y + 20} text={figure.labels.width} />
      <Label x={(side.x + right.x) / 2 + 10} y={(side.y + right.y) / 2 + 12} text={figure.labels.depth} anchor="start" />
      <Label x={right.x + 10} y={(right.y + top.y) / 2} text={figure.labels.height} anchor="start" />
    </Canvas>
  );
}

/** Standing on its triangle: the base in front, the third corner behind. */
function Prism(figure: Solid) {
  const [w, d, h] = sizes(figure);
  const corner = (x: number, y: number, z: number) => project(x * w, y * h, z * d, STEEP);
  const ends = [
    [0, 0],
    [1, 0],
    [0.35, 1],
  ] as const;
  const place = fitInto([...ends.map(([x, z]) => corner(x, 0, z)), ...ends.map(([x, z]) => corner(x, 1, z))], BOX);
  const at = (index: 0 | 1 | 2, y: number) => place(corner(ends[index][0], y, ends[index][1]));
  const foot = place(corner(ends[2][0], 1, 0));
  const apex = at(2, 1);
  return (
    <Canvas width={400} height={240}>
      <polygon class="figure-empty" points={polyline([at(0, 0), at(1, 0), at(1, 1), at(2, 1), at(0, 1)])} />
      <Lines
        look="figure-dotted"
        runs={[[at(0, 0), at(2, 0), at(1, 0)], [at(2, 0), at(2, 1)], ...(figure.labels.depth === '' ? [] : [[apex, foot]])]}
      />
      <Lines
        look="figure-line"
        runs={[
          [at(0, 0), at(1, 0), at(1, 1), at(2, 1), at(0, 1), at(0, 0)],
          [at(0, 1), at(1, 1)],
        ]}
      />
      <Label x={(at(0, 0).x + at(1, 0).x) / 2} y={at(0, 0).y + 20} text={figure.labels.width} />
      <Label x={(apex.x + foot.x) / 2 + 8} y={(apex.y + foot.y) / 2 + 10} text={figure.labels.depth} anchor="start" size={18} />
      <Label x={at(1, 0).x + 10} y={(at(1, 0).y + at(1, 1).y) / 2} text={figure.labels.height} anchor="start" />
    </Canvas>
  );
}

function Cylinder(figure: Solid) {
  const [w, , h] = sizes(figure);
  const flat = 0.3;
  const scale = Math.min(220 / w, 200 / (h + w * flat));
  const [rx, ry, high] = [(w * scale) / 2, (w * scale * flat) / 2, h * scale];
  const [x, top] = [160, 8 + ry];
  const bottom = top + high;
  return (
    <Canvas width={360} height={bottom + ry + 10}>
      <path
        class="figure-empty"
        d={`M${x - rx},${top} V${bottom} A${rx} ${ry} 0 0 0 ${x + rx},${bottom} V${top} A${rx} ${ry} 0 0 0 ${x - rx},${top} Z`}
      />
      <path class="figure-dotted" d={`M${x - rx},${bottom} A${rx} ${ry} 0 0 1 ${x + rx},${bottom}`} />
      <path class="figure-line" d={`M${x - rx},${top} V${bottom} A${rx} ${ry} 0 0 0 ${x + rx},${bottom} V${top}`} />
      <ellipse class="figure-shape" cx={x} cy={top} rx={rx} ry={ry} />
      {figure.labels.width !== '' && <line class="figure-line-thin" x1={x - rx} x2={x + rx} y1={top} y2={top} />}
      {figure.labels.depth !== '' && <line class="figure-line-thin" x1={x} x2={x + rx} y1={top} y2={top} />}
      {figure.labels.depth !== '' && <circle class="figure-ink" cx={x} cy={top} r={3} />}
      <Label x={x} y={top} text={figure.labels.width} hasGround />
      <Label x={x + rx / 2} y={top + ry + 14} text={figure.labels.depth} />
      <Label x={x + rx + 10} y={(top + bottom) / 2} text={figure.labels.height} anchor="start" />
    </Canvas>
  );
}

function Lines({ look, runs }: { readonly look: string; readonly runs: readonly (readonly Point[])[] }) {
  return (
    <>
      {runs.map((points) => (
        <polyline key={polyline(points)} class={look} points={polyline(points)} />
      ))}
    </>
  );
}
