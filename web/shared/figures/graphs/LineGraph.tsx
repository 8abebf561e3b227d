import type { LineGraph } from '../../wire-figures';
import { Canvas, useWidth } from '../drawing/Canvas';
import { GraphPaper } from '../drawing/GraphPaper';
import { polyline } from '../drawing/geometry';
import { Label } from '../drawing/Label';
import { placer } from '../drawing/ticks';
import { TITLE, Title } from './Title';

export function LineGraphFigure({ title, names, series, axis }: LineGraph) {
  const width = useWidth(460);
  const hasNames = series.length > 1;
  const frame = { left: 52, right: width - (hasNames ? 62 : 10), top: TITLE + 28, bottom: 244 };
  const step = (frame.right - frame.left) / names.length;
  const at = placer(axis.ticks, frame.bottom, frame.top);
  return (
    <Canvas width={width} height={278}>
      <Title text={title} width={width} />
      <GraphPaper axis={axis} frame={frame} />
      <line class="figure-line" x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} />
      {names.map((name, index) => (
        <Label key={name.en} x={frame.left + (index + 0.5) * step} y={frame.bottom + 20} text={name} size={step < 44 ? 13 : 16} />
      ))}
      {series.map(({ name, values }, line) => {
        const points = values.map((value, index) => ({ x: frame.left + (index + 0.5) * step, y: at(value) }));
        return (
          <g key={name.en}>
            <polyline class={line === 0 ? 'figure-curve' : 'figure-curve-dashed'} points={polyline(points)} />
            {points.map(({ x, y }) =>
              line === 0 ? (
                <circle key={x} class="figure-point" cx={x} cy={y} r={5} />
              ) : (
                <rect key={x} class="figure-point-hollow" x={x - 5} y={y - 5} width={10} height={10} />
              ),
            )}
            {hasNames && <Label x={frame.right + 4} y={points.at(-1)?.y ?? 0} text={name} size={16} anchor="start" />}
          </g>
        );
      })}
    </Canvas>
  );
}
