import type { Circle } from '../../wire-figures';
import { Canvas } from '../drawing/Canvas';
import { onCircle, wedge } from '../drawing/geometry';
import { Label } from '../drawing/Label';

const RADIUS = 100;

export function CircleFigure({ measure, label, degrees, angle }: Circle) {
  const isHalf = degrees <= 180;
  const center = { x: 130, y: 110 };
  const middle = onCircle(center, 34, degrees / 2);
  const from = measure === 'diameter' ? center.x - RADIUS : center.x;
  const labelY = degrees === 360 ? center.y - 18 : center.y + 20;
  return (
    <Canvas width={260} height={isHalf ? 144 : 222}>
      {degrees === 360 ? (
        <circle class="figure-shape" cx={center.x} cy={center.y} r={RADIUS} />
      ) : (
        <path class="figure-shape" d={wedge(center, RADIUS, 0, degrees)} />
      )}
      <line class="figure-line" x1={from} x2={center.x + RADIUS} y1={center.y} y2={center.y} />
      <circle class="figure-ink" cx={center.x} cy={center.y} r={4} />
      <Label x={measure === 'diameter' ? center.x : center.x + RADIUS / 2} y={labelY} text={label} hasGround={degrees > 180} />
      <Label x={middle.x} y={middle.y} text={angle} />
    </Canvas>
  );
}
