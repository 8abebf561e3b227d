import type { Pictograph } from '../../wire-figures';
import { Canvas, useWidth } from '../drawing/Canvas';
import { Label } from '../drawing/Label';
import { Picture } from './Picture';
import { TITLE, Title } from './Title';
import './pictograph.css';

const CELL = 30;
const WIDEST_COLUMN = 92;
const TALLEST = 280;

/** Pictures from the ground up, one in each cell. */
export function PictographFigure({ title, items, symbol }: Pictograph) {
  const step = Math.min(WIDEST_COLUMN, (useWidth(480) - 8) / items.length);
  const rows = Math.max(...items.map((item) => item.count ?? 1));
  const cell = Math.min(CELL, TALLEST / rows, step);
  const top = title.ja === '' ? 4 : TITLE + 4;
  const [width, bottom] = [items.length * step + 8, top + rows * cell];
  return (
    <Canvas width={width} height={bottom + 34}>
      <Title text={title} width={width} />
      {items.map((item, index) => {
        const x = 4 + (index + 0.5) * step;
        return (
          <g key={item.name.ja}>
            <rect class="pictograph-column" x={x - step / 2} y={top} width={step} height={bottom - top} />
            {item.count === null ? (
              <Label x={x} y={bottom - cell / 2} text="□" size={Math.min(22, cell)} />
            ) : (
              Array.from({ length: item.count }, (_, thing) => (
                <Picture key={`thing ${thing + 1}`} symbol={symbol} x={x} y={bottom - (thing + 0.5) * cell} size={cell * 0.86} />
              ))
            )}
            <Label x={x} y={bottom + 20} text={item.name} size={step < 64 ? 14 : 17} />
          </g>
        );
      })}
      <line class="figure-line" x1={4} x2={width - 4} y1={bottom} y2={bottom} />
    </Canvas>
  );
}
