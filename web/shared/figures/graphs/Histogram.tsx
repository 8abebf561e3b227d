import type { Histogram } from '../../wire-figures';
import { bracketed } from '../drawing/bracketed';
import { Canvas, useWidth } from '../drawing/Canvas';
import { GraphPaper } from '../drawing/GraphPaper';
import { Label } from '../drawing/Label';
import { counted, write } from '../drawing/rational';
import { placer } from '../drawing/ticks';
import { TITLE, Title } from './Title';

export function HistogramFigure({ title, from, classWidth, counts, quantity, axis }: Histogram) {
  const width = useWidth(440);
  const frame = { left: 48, right: width - 48, top: TITLE + 28, bottom: 244 };
  const step = (frame.right - frame.left) / (counts.length + 1);
  const at = placer(axis.ticks, frame.bottom, frame.top);
  const first = frame.left + step / 2;
  const bounds = counted(from, classWidth, counts.length + 1);
  return (
    <Canvas width={width} height={278}>
      <Title text={title} width={width} />
      <GraphPaper axis={axis} frame={frame} />
      {counts.map((count, index) => (
        <rect
          key={bounds[index] ?? ''}
          class="figure-bar"
          x={first + index * step}
          y={at(count)}
          width={step}
          height={frame.bottom - at(count)}
        />
      ))}
      <line class="figure-line" x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} />
      {bounds.map((bound, index) => (
        <Label key={bound} x={first + index * step} y={frame.bottom + 18} text={write(bound)} size={16} />
      ))}
      <Label x={width - 4} y={frame.bottom + 18} text={bracketed(quantity)} size={16} anchor="end" />
    </Canvas>
  );
}
