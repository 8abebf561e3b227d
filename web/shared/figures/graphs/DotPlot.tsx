import type { DotPlot } from '../../wire-figures';
import { bracketed } from '../drawing/bracketed';
import { Canvas, useWidth } from '../drawing/Canvas';
import { HorizontalScale } from '../drawing/HorizontalScale';
import { Label } from '../drawing/Label';
import { placer } from '../drawing/ticks';
import { TITLE, Title } from './Title';

const DOT = 18;

export function DotPlotFigure({ title, values, axis }: DotPlot) {
  const width = useWidth(560);
  const [left, right] = [24, width - 24];
  const at = placer(axis.ticks, left, right);
  const stacked = values.map((value, index) => ({ value, level: values.slice(0, index).filter((other) => other === value).length }));
  const levels = Math.max(...stacked.map((dot) => dot.level)) + 1;
  const y = TITLE + levels * DOT + 20;
  return (
    <Canvas width={width} height={y + 70}>
      <Title text={title} width={width} />
      {stacked.map(({ value, level }) => (
        <circle key={`${value} ${level}`} class="figure-dot" cx={at(value)} cy={y - 24 - level * DOT + 2} r={DOT / 2 - 1} />
      ))}
      <HorizontalScale ticks={axis.ticks} left={left} right={right} y={y} />
      <Label x={width - 6} y={y + 56} text={bracketed(axis.unit)} size={16} anchor="end" />
    </Canvas>
  );
}
