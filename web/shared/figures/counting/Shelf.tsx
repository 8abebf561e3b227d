import { useContext } from 'preact/hooks';
import { inLanguage } from '../../i18n/language';
import { ReaderContext } from '../../markup/MarkupText';
import type { Shelf } from '../../wire-figures';
import { Canvas, useWidth } from '../drawing/Canvas';
import { Label } from '../drawing/Label';
import { labelRuns, widthOf } from '../drawing/label-runs';

const WIDEST = 92;
const LARGEST_LETTER = 20;
const HIGH = 50;
const BOARD = 5;

/** Lockers one beside and above the other, in each its thing as a word. */
export function ShelfFigure({ rows }: Shelf) {
  const columns = rows[0]?.length ?? 0;
  const wide = Math.min(WIDEST, (useWidth(560) - 2 * BOARD - 2) / columns);
  const { grade, furigana } = useContext(ReaderContext);
  const longest = Math.max(1, ...rows.flat().map((thing) => widthOf(labelRuns(inLanguage(thing), grade, furigana))));
  const size = Math.min(LARGEST_LETTER, (wide - BOARD - 6) / longest);
  return (
    <Canvas width={columns * wide + 2 * BOARD + 2} height={rows.length * HIGH + 2 * BOARD + 2}>
      <rect class="figure-wood" x={1} y={1} width={columns * wide + 2 * BOARD} height={rows.length * HIGH + 2 * BOARD} rx={4} />
      {rows.flatMap((row, line) =>
        row.map((thing, column) => {
          const [x, y] = [1 + BOARD + column * wide, 1 + BOARD + line * HIGH];
          return (
            <g key={`${line} ${column}`}>
              <rect class="figure-empty" x={x + BOARD / 2} y={y + BOARD / 2} width={wide - BOARD} height={HIGH - BOARD} rx={2} />
              <Label x={x + wide / 2} y={y + HIGH / 2 + 1} text={thing} size={size} />
            </g>
          );
        }),
      )}
    </Canvas>
  );
}
