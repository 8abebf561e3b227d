import type { Scale } from '../../wire-figures';
import { Canvas, useWidth } from '../drawing/Canvas';
import { onCircle } from '../drawing/geometry';
import { HorizontalScale } from '../drawing/HorizontalScale';
import { Label } from '../drawing/Label';
import { write } from '../drawing/rational';
import { placer, ticksOf } from '../drawing/ticks';
import './clock.css';
import './scale.css';

export function ScaleFigure(figure: Scale) {
  switch (figure.shape) {
    case 'ruler':
      return <Ruler {...figure} />;
    case 'dial':
      return <Dial {...figure} />;
    default:
      return <Column {...figure} />;
  }
}

function Ruler({ ticks, reading, unit }: Scale) {
  const width = useWidth(620);
  const [left, right] = [20, width - 22];
  const at = placer(ticks, left, right);
  return (
    <Canvas width={width} height={104}>
      <rect class="figure-shaded" x={left} y={6} width={at(reading) - left} height={24} />
      <rect class="figure-line" x={left} y={6} width={at(reading) - left} height={24} />
      <rect class="figure-wood" x={2} y={36} width={width - 4} height={62} rx={4} />
      <line class="figure-dotted" x1={at(reading)} x2={at(reading)} y1={30} y2={50} />
      <HorizontalScale ticks={ticks} left={left} right={right} y={37} look="ruler" />
      <Label x={width - 8} y={87} text={unit} size={16} anchor="end" />
    </Canvas>
  );
}

/** A thermometer, or a measuring cup: both are read upright. */
function Column({ shape, ticks, reading, unit }: Scale) {
  const isCup = shape === 'cup';
  const [top, bottom] = [36, isCup ? 252 : 228];
  const [left, right] = isCup ? [70, 190] : [104, 124];
  const at = placer(ticks, bottom, top);
  const level = at(reading);
  return (
    <Canvas width={230} height={270}>
      <Label x={isCup ? 44 : 80} y={14} text={unit} />
      {isCup ? (
        <>
          <rect class="figure-water" x={left} y={level} width={right - left} height={bottom - level} />
          <path class="figure-line" d={`M${left},${top - 18} V${bottom} H${right} V${top - 18}`} />
          <line class="figure-line" x1={left} x2={right} y1={level} y2={level} />
        </>
      ) : (
        <>
          <rect class="figure-clock" x={left - 4} y={top - 14} width={28} height={bottom - top + 28} rx={14} />
          <circle class="figure-water-dark" cx={114} cy={bottom + 18} r={18} />
          <rect class="figure-water-dark" x={109} y={level} width={10} height={bottom + 10 - level} />
        </>
      )}
      {ticksOf(ticks).map((tick) => {
        const length = tick.isNumbered ? 18 : tick.isHalf ? 13 : 8;
        const x = isCup ? left : left - 4;
        return (
          <g key={tick.value}>
            <line
              class={tick.isNumbered ? 'figure-line' : 'figure-line-thin'}
              x1={isCup ? x : x - length}
              x2={isCup ? x + length : x}
              y1={at(tick.value)}
              y2={at(tick.value)}
            />
            {tick.isNumbered && <Label x={isCup ? x - 8 : x - 24} y={at(tick.value)} text={write(tick.value)} size={18} anchor="end" />}
          </g>
        );
      })}
    </Canvas>
  );
}

const CENTER = { x: 130, y: 130 };

/** Round once, its first number at the top: the last one, which would stand on the first, is left out. */
function Dial({ ticks, reading, unit }: Scale) {
  const at = placer(ticks, 90, -270);
  const tip = onCircle(CENTER, 88, at(reading));
  return (
    <Canvas width={260} height={260}>
      <circle class="figure-clock" cx={CENTER.x} cy={CENTER.y} r={126} />
      {ticksOf(ticks)
        .filter((tick) => tick.value !== ticks.to)
        .map((tick) => {
          const angle = at(tick.value);
          const [outer, inner] = [onCircle(CENTER, 122, angle), onCircle(CENTER, tick.isNumbered ? 106 : tick.isHalf ? 111 : 115, angle)];
          const place = onCircle(CENTER, 86, angle);
          return (
            <g key={tick.value}>
              <line class={tick.isNumbered ? 'figure-line' : 'figure-hair'} x1={outer.x} y1={outer.y} x2={inner.x} y2={inner.y} />
              {tick.isNumbered && <Label x={place.x} y={place.y} text={write(tick.value)} size={17} />}
            </g>
          );
        })}
      <Label x={CENTER.x} y={CENTER.y + 36} text={unit} hasGround />
      <line class="figure-hand-dial" x1={CENTER.x} y1={CENTER.y} x2={tip.x} y2={tip.y} />
      <circle class="figure-ink" cx={CENTER.x} cy={CENTER.y} r={7} />
    </Canvas>
  );
}
