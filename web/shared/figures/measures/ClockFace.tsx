import type { ClockFace } from '../../wire-figures';
import { Canvas } from '../drawing/Canvas';
import { onCircle } from '../drawing/geometry';
import { Label } from '../drawing/Label';
import './clock.css';

const CENTER = { x: 120, y: 120 };

/** Degrees anticlockwise from the right, as `onCircle` counts, for a part of a turn from the top. */
const clockwise = (part: number) => 90 - 360 * part;

export function ClockFaceFigure({ hour, minute }: ClockFace) {
  const hourHand = onCircle(CENTER, 56, clockwise((hour + minute / 60) / 12));
  const minuteHand = onCircle(CENTER, 86, clockwise(minute / 60));
  return (
    <Canvas width={240} height={240}>
      <circle class="figure-clock" cx={CENTER.x} cy={CENTER.y} r={115} />
      {Array.from({ length: 60 }, (_, mark) => {
        const [outer, inner] = [
          onCircle(CENTER, 111, clockwise(mark / 60)),
          onCircle(CENTER, mark % 5 === 0 ? 101 : 106, clockwise(mark / 60)),
        ];
        return (
          <line
            key={`mark ${mark}`}
            class={mark % 5 === 0 ? 'figure-line' : 'figure-hair'}
            x1={outer.x}
            y1={outer.y}
            x2={inner.x}
            y2={inner.y}
          />
        );
      })}
      {Array.from({ length: 12 }, (_, index) => {
        const place = onCircle(CENTER, 86, clockwise((index + 1) / 12));
        return <Label key={`number ${index + 1}`} x={place.x} y={place.y} text={String(index + 1)} size={21} />;
      })}
      <line class="figure-hand-hour" x1={CENTER.x} y1={CENTER.y} x2={hourHand.x} y2={hourHand.y} />
      <line class="figure-hand-minute" x1={CENTER.x} y1={CENTER.y} x2={minuteHand.x} y2={minuteHand.y} />
      <circle class="figure-ink" cx={CENTER.x} cy={CENTER.y} r={6} />
    </Canvas>
  );
}
