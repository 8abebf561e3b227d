import type { NumberLine } from '../../wire-figures';
import { Canvas, useWidth } from '../drawing/Canvas';
import { HorizontalScale } from '../drawing/HorizontalScale';
import { Label } from '../drawing/Label';
import { placer } from '../drawing/ticks';

export function NumberLineFigure({ ticks, marks, notation }: NumberLine) {
  const width = useWidth(640);
  const [left, right, y] = [26, width - 26, 66];
  const at = placer(ticks, left, right);
  const blanks = marks.filter((mark) => mark.label.ja.includes('□')).map((mark) => mark.at);
  return (
    <Canvas width={width} height={notation === 'fraction' ? 130 : 112}>
      <HorizontalScale ticks={ticks} left={left} right={right} y={y} notation={notation} hidden={blanks} />
      {marks.map((mark) => (
        <g key={mark.at}>
          <path class="figure-pointer" d={`M${at(mark.at)},${y - 4} l-7,-14 h14 Z`} />
          <Label x={at(mark.at)} y={y - 36} text={mark.label} size={22} />
        </g>
      ))}
    </Canvas>
  );
}
