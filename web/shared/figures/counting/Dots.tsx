import type { DotArray, DotGroups } from '../../wire-figures';
import { Canvas, useWidth } from '../drawing/Canvas';

const STEP = 34;
const TALLEST = 280;

export function DotArrayFigure({ rows, columns, filled }: DotArray) {
  const widest = useWidth(480);
  const step = Math.min(STEP, (widest - 8) / columns, (TALLEST - 8) / rows);
  const [width, height] = [columns * step + 8, rows * step + 8];
  return (
    <Canvas width={width} height={height}>
      {Array.from({ length: rows * columns }, (_, index) => (
        <circle
          key={`dot ${index + 1}`}
          class={index < filled ? 'figure-dot' : 'figure-ring'}
          cx={4 + ((index % columns) + 0.5) * step}
          cy={4 + (Math.floor(index / columns) + 0.5) * step}
          r={step * 0.38}
        />
      ))}
    </Canvas>
  );
}

/** Each group in a ring of its own, its dots in rows of at most five. */
export function DotGroupsFigure({ counts }: DotGroups) {
  const width = useWidth(560);
  const most = Math.max(...counts);
  const columns = most > 10 ? 5 : most > 4 ? Math.min(5, most) : Math.min(2, Math.max(1, most));
  const rows = Math.max(1, Math.ceil(most / columns));
  const perRow = groupsInARow(counts.length, columns, rows);
  const lines = Math.ceil(counts.length / perRow);
  const step = Math.min(26, (width / perRow - 26) / columns, (TALLEST / lines - 22) / rows);
  const [cellWidth, cellHeight] = [columns * step + 26, rows * step + 22];
  return (
    <Canvas width={cellWidth * perRow} height={cellHeight * lines}>
      {counts.map((count, group) => {
        const [x, y] = [(group % perRow) * cellWidth + 5, Math.floor(group / perRow) * cellHeight + 4];
        return (
          <g key={group}>
            <rect class="figure-line-thin" x={x} y={y} width={cellWidth - 10} height={cellHeight - 8} rx={14} />
            {Array.from({ length: count }, (_, dot) => (
              <circle
                key={`dot ${dot + 1}`}
                class="figure-dot"
                cx={x + 8 + ((dot % columns) + 0.5) * step}
                cy={y + 7 + (Math.floor(dot / columns) + 0.5) * step}
                r={step * 0.38}
              />
            ))}
          </g>
        );
      })}
    </Canvas>
  );
}

/** So many that the whole is wider than tall. */
export function groupsInARow(groups: number, columns: number, rows: number): number {
  const rough = Math.min(groups, Math.max(1, Math.ceil(Math.sqrt((groups * 2.6 * rows) / columns))));
  return Math.ceil(groups / Math.ceil(groups / rough));
}
