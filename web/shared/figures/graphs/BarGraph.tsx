import type { BarGraph } from '../../wire-figures';
import { Canvas, useWidth } from '../drawing/Canvas';
import { GraphPaper } from '../drawing/GraphPaper';
import { Label } from '../drawing/Label';
import { placer } from '../drawing/ticks';
import { TITLE, Title } from './Title';

export function BarGraphFigure({ title, bars, axis }: BarGraph) {
  const width = useWidth(440);
  const frame = { left: 52, right: width - 8, top: TITLE + 28, bottom: 244 };
  const step = (frame.right - frame.left) / bars.length;
  const at = placer(axis.ticks, frame.bottom, frame.top);
  return (
    <Canvas width={width} height={278}>
      <Title text={title} width={width} />
      <GraphPaper axis={axis} frame={frame} />
      {bars.map((bar, index) => {
        const x = frame.left + (index + 0.5) * step;
        return (
          <g key={bar.name.en}>
            {bar.value === null ? (
              <Label x={x} y={frame.bottom - 22} text="□" size={24} />
            ) : (
              <rect class="figure-bar" x={x - step * 0.28} y={at(bar.value)} width={step * 0.56} height={frame.bottom - at(bar.value)} />
            )}
            <Label x={x} y={frame.bottom + 20} text={bar.name} size={step < 64 ? 14 : 17} />
          </g>
        );
      })}
      <line class="figure-line" x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} />
    </Canvas>
  );
}
