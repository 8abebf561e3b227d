import type { Polygon, RegularPolygon } from '../../wire-figures';
import { Canvas } from '../drawing/Canvas';
import { fitInto, onCircle, type Point, polyline } from '../drawing/geometry';
import { Label } from '../drawing/Label';
import { toNumber } from '../drawing/rational';
import { AngleMark } from './Marks';

export function PolygonFigure({ corners, sides }: Polygon) {
  const units = corners.map((corner) => ({ x: toNumber(corner.x), y: toNumber(corner.y) }));
  const place = fitInto(units, { x: 66, y: 30, width: 260, height: 180 });
  const points = units.map(place);
  return (
    <Canvas width={392} height={244}>
      <polygon class="figure-empty" points={polyline(points)} />
      <polygon class="figure-line" points={polyline(points)} />
      {sides.map((label, index) => {
        const [a, b] = [points[index], points[(index + 1) % points.length]];
        if (a === undefined || b === undefined || label === '') return null;
        const at = outside(a, b, isAnticlockwise(units));
        return <Label key={`side ${index + 1}`} x={at.x} y={at.y} text={label} anchor={at.anchor} />;
      })}
    </Canvas>
  );
}

export function isAnticlockwise(points: readonly Point[]): boolean {
  return (
    points.reduce((sum, point, index) => {
      const next = points[(index + 1) % points.length] ?? point;
      return sum + point.x * next.y - next.x * point.y;
    }, 0) > 0
  );
}

/** Where the label of a side stands: on the right hand of who walks around anticlockwise. */
function outside(a: Point, b: Point, anticlockwise: boolean): Point & { readonly anchor: 'start' | 'middle' | 'end' } {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const turn = anticlockwise ? 1 : -1;
  const normal = { x: (turn * -(b.y - a.y)) / length, y: (turn * (b.x - a.x)) / length };
  const anchor = normal.x > 0.5 ? 'start' : normal.x < -0.5 ? 'end' : 'middle';
  return { x: (a.x + b.x) / 2 + normal.x * 10, y: (a.y + b.y) / 2 + normal.y * 17, anchor };
}

export function RegularPolygonFigure({ sides, side, angle, hasSpokes }: RegularPolygon) {
  const center = { x: 130, y: 112 };
  const points = Array.from({ length: sides }, (_, index) => onCircle(center, 100, -90 - 180 / sides + (index * 360) / sides));
  const ground = Math.max(...points.map((point) => point.y));
  const [left, right, last] = [points[0] ?? center, points[1] ?? center, points.at(-1) ?? center];
  return (
    <Canvas width={260} height={ground + 40}>
      <polygon class="figure-empty" points={polyline(points)} />
      {hasSpokes &&
        points.map((point) => (
          <line key={`${point.x} ${point.y}`} class="figure-dotted" x1={center.x} y1={center.y} x2={point.x} y2={point.y} />
        ))}
      <polygon class="figure-line" points={polyline(points)} />
      <Label x={(left.x + right.x) / 2} y={ground + 20} text={side} />
      <AngleMark corner={left} from={right} to={last} label={angle} />
    </Canvas>
  );
}
