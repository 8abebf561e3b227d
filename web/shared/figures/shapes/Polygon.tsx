import type { Polygon, RegularPolygon } from '../../wire-figures';
import { Canvas } from '../drawing/Canvas';
import { fitInto, onCircle, polyline } from '../drawing/geometry';
import { Label } from '../drawing/Label';
import { isAnticlockwise, outside } from '../drawing/outside';
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
