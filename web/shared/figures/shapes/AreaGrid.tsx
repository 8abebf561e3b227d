import type { AreaGrid } from '../../wire-figures';
import { Canvas, useWidth } from '../drawing/Canvas';
import { Label } from '../drawing/Label';

const TALLEST = 250;

export function AreaGridFigure({ rows, columns, shaded, side }: AreaGrid) {
  const widest = useWidth(440);
  const left = side === '' ? 3 : 58;
  const top = side === '' ? 3 : 34;
  const cell = Math.min(40, (widest - left - 3) / columns, TALLEST / rows);
  return (
    <Canvas width={left + columns * cell + 3} height={top + rows * cell + 3}>
      {Array.from({ length: rows * columns }, (_, index) => (
        <rect
          key={`square ${index + 1}`}
          class={index < shaded ? 'figure-shaded' : 'figure-empty'}
          x={left + (index % columns) * cell}
          y={top + Math.floor(index / columns) * cell}
          width={cell}
          height={cell}
        />
      ))}
      <rect class="figure-line" x={left} y={top} width={columns * cell} height={rows * cell} />
      <Label x={left + cell / 2} y={16} text={side} />
      <Label x={left - 6} y={top + cell / 2} text={side} anchor="end" />
    </Canvas>
  );
}
