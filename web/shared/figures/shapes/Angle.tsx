import type { Angle } from '../../wire-figures';
import { Canvas } from '../drawing/Canvas';
import { arc, onCircle } from '../drawing/geometry';
import { Label } from '../drawing/Label';

export function AngleFigure({ degrees, label, hasProtractor }: Angle) {
  return hasProtractor ? <OnProtractor degrees={degrees} /> : <Bare degrees={degrees} label={label} />;
}

function Bare({ degrees, label }: Pick<Angle, 'degrees' | 'label'>) {
  const arm = 120;
  const isBelow = degrees > 180;
  const center = { x: 150, y: isBelow ? 130 : 140 };
  const end = onCircle(center, arm, degrees);
  const mark = onCircle(center, degrees < 40 ? 92 : 58, degrees / 2);
  return (
    <Canvas width={300} height={isBelow ? 264 : 160}>
      {degrees === 90 ? (
        <path class="figure-line-thin" d={`M${center.x + 20},${center.y} v-20 h-20`} />
      ) : degrees === 360 ? (
        <circle class="figure-line-thin" cx={center.x} cy={center.y} r={30} />
      ) : (
        <path class="figure-line-thin" d={arc(center, 30, 0, degrees)} />
      )}
      <line class="figure-line" x1={center.x} y1={center.y} x2={center.x + arm} y2={center.y} />
      <line class="figure-line" x1={center.x} y1={center.y} x2={end.x} y2={end.y} />
      <Label x={mark.x} y={mark.y} text={label} hasGround />
    </Canvas>
  );
}

const RADIUS = 190;

/** One scale only, from the right: which of two to read is another lesson. */
function OnProtractor({ degrees }: Pick<Angle, 'degrees'>) {
  const center = { x: 215, y: 222 };
  const end = onCircle(center, RADIUS + 18, degrees);
  return (
    <Canvas width={430} height={240}>
      <path class="figure-empty" d={`${arc(center, RADIUS, 0, 180)} Z`} />
      {Array.from({ length: 181 }, (_, degree) => {
        const length = degree % 10 === 0 ? 16 : degree % 5 === 0 ? 11 : 6;
        const [outer, inner] = [onCircle(center, RADIUS, degree), onCircle(center, RADIUS - length, degree)];
        return <line key={`mark ${degree}`} class="figure-hair" x1={outer.x} y1={outer.y} x2={inner.x} y2={inner.y} />;
      })}
      {Array.from({ length: 19 }, (_, ten) => {
        const place = onCircle(center, RADIUS - 29, ten * 10);
        return <Label key={`number ${ten}`} x={place.x} y={ten % 18 === 0 ? place.y - 6 : place.y} text={String(ten * 10)} size={16} />;
      })}
      <line class="figure-arm" x1={center.x} y1={center.y} x2={center.x + RADIUS + 18} y2={center.y} />
      <line class="figure-arm" x1={center.x} y1={center.y} x2={end.x} y2={end.y} />
      <path class="figure-line-thin" d={arc(center, 34, 0, degrees)} />
    </Canvas>
  );
}
