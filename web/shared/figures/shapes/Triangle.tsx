import type { Triangle } from '../../wire-figures';
import { Canvas } from '../drawing/Canvas';
import { beside, fitInto, polyline } from '../drawing/geometry';
import { Label } from '../drawing/Label';
import { toNumber } from '../drawing/rational';
import { AngleMark, HeightLine } from './Marks';

export function TriangleFigure({ base, height, foot, labels }: Triangle) {
  const [long, high, top] = [toNumber(base), toNumber(height), toNumber(foot)];
  const corners = [
    { x: 0, y: 0 },
    { x: long, y: 0 },
    { x: top, y: high },
  ];
  const place = fitInto(corners, { x: 62, y: 26, width: 250, height: 176 });
  const [left, right, apex] = [place({ x: 0, y: 0 }), place({ x: long, y: 0 }), place({ x: top, y: high })];
  const inner = { x: (left.x + right.x + apex.x) / 3, y: (left.y + right.y + apex.y) / 3 };
  const [leftSide, rightSide] = [beside(left, apex, inner, 34), beside(right, apex, inner, 34)];
  const isOutside = top < 0 || top > long;
  return (
    <Canvas width={374} height={236}>
      <polygon class="figure-empty" points={polyline([left, right, apex])} />
      <polygon class="figure-line" points={polyline([left, right, apex])} />
      {(labels.height !== '' || top === 0 || top === long) && (
        <HeightLine
          apex={apex}
          ground={left.y}
          label={labels.height}
          baseEnd={isOutside ? (top < 0 ? left.x : right.x) : apex.x}
          side={top > long / 2 && !isOutside ? -1 : 1}
        />
      )}
      <Label x={(left.x + right.x) / 2} y={left.y + 18} text={labels.base} />
      <Label x={leftSide.x} y={leftSide.y} text={labels.left} />
      <Label x={rightSide.x} y={rightSide.y} text={labels.right} />
      <AngleMark corner={left} from={right} to={apex} label={labels.leftAngle} />
      <AngleMark corner={right} from={apex} to={left} label={labels.rightAngle} />
      <AngleMark corner={apex} from={left} to={right} label={labels.topAngle} />
    </Canvas>
  );
}
