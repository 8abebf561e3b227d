import type { Quadrilateral } from '../../wire-figures';
import { Canvas } from '../drawing/Canvas';
import { beside, fitInto, polyline } from '../drawing/geometry';
import { Label } from '../drawing/Label';
import { toNumber } from '../drawing/rational';
import { AngleMark, HeightLine } from './Marks';

const BOX = { x: 74, y: 34, width: 260, height: 160 };

export function QuadrilateralFigure(figure: Quadrilateral) {
  return figure.shape === 'rhombus' ? <Rhombus {...figure} /> : <OnItsBase {...figure} />;
}

function OnItsBase({ shape, labels, ...lengths }: Quadrilateral) {
  const [long, high, top, shift] = [toNumber(lengths.width), toNumber(lengths.height), toNumber(lengths.top), toNumber(lengths.shift)];
  const corners = [
    { x: 0, y: 0 },
    { x: long, y: 0 },
    { x: shift + top, y: high },
    { x: shift, y: high },
  ];
  const place = fitInto(corners, BOX);
  const points = corners.map(place);
  const at = (x: number, y: number) => place({ x, y });
  const [a, b, c, d] = [at(0, 0), at(long, 0), at(shift + top, high), at(shift, high)];
  const isUpright = shape === 'square' || shape === 'rectangle';
  const inner = { x: (a.x + b.x + c.x + d.x) / 4, y: (a.y + c.y) / 2 };
  const slant = beside(b, c, inner, 12);
  const apex = shift >= 0 && shift <= long ? d : c;
  const isOutside = apex.x < a.x || apex.x > b.x;
  return (
    <Canvas width={408} height={236}>
      <polygon class="figure-empty" points={polyline(points)} />
      <polygon class="figure-line" points={polyline(points)} />
      {isUpright && <path class="figure-line-thin" d={`M${a.x + 12},${a.y} v-12 h-12`} />}
      {isUpright && <Label x={a.x - 8} y={(a.y + d.y) / 2} text={labels.height} anchor="end" />}
      {!isUpright && labels.height !== '' && (
        <HeightLine apex={apex} ground={a.y} label={labels.height} baseEnd={isOutside ? (apex.x < a.x ? a.x : b.x) : apex.x} side={1} />
      )}
      <Label x={(a.x + b.x) / 2} y={a.y + 18} text={labels.width} />
      <Label x={(c.x + d.x) / 2} y={c.y - 16} text={labels.top} />
      <Label x={slant.x} y={slant.y} text={labels.side} anchor="start" />
      <AngleMark corner={a} from={b} to={d} label={labels.leftAngle} />
    </Canvas>
  );
}

function Rhombus({ labels, ...lengths }: Quadrilateral) {
  const [across, down] = [toNumber(lengths.width), toNumber(lengths.height)];
  const corners = [
    { x: across / 2, y: 0 },
    { x: across, y: down / 2 },
    { x: across / 2, y: down },
    { x: 0, y: down / 2 },
  ];
  const place = fitInto(corners, { ...BOX, y: 14, height: 208 });
  const at = (x: number, y: number) => place({ x, y });
  const [bottom, right, top, left] = [at(across / 2, 0), at(across, down / 2), at(across / 2, down), at(0, down / 2)];
  return (
    <Canvas width={408} height={236}>
      <polygon class="figure-empty" points={polyline(corners.map(place))} />
      <polygon class="figure-line" points={polyline(corners.map(place))} />
      {labels.acrossDiagonal !== '' && <line class="figure-dotted" x1={left.x} y1={left.y} x2={right.x} y2={right.y} />}
      {labels.downDiagonal !== '' && <line class="figure-dotted" x1={top.x} y1={top.y} x2={bottom.x} y2={bottom.y} />}
      <Label x={(top.x + right.x) / 2 - 8} y={left.y + 1} text={labels.acrossDiagonal} hasGround />
      <Label x={top.x} y={(top.y + left.y) / 2} text={labels.downDiagonal} hasGround />
      <Label x={(bottom.x + right.x) / 2 + 16} y={(bottom.y + right.y) / 2 + 10} text={labels.side} anchor="start" />
    </Canvas>
  );
}
