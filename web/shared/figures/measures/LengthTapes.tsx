import { useContext } from 'preact/hooks';
import { inLanguage } from '../../i18n/language';
import { ReaderContext } from '../../markup/MarkupText';
import type { LengthTapes } from '../../wire-figures';
import { Canvas, useWidth } from '../drawing/Canvas';
import { Label, LETTER } from '../drawing/Label';
import { labelRuns, widthOf } from '../drawing/label-runs';
import { toNumber } from '../drawing/rational';
import { SQUARE_MARK, SquaredPaper, SquareMark } from '../drawing/SquaredPaper';
import '../squares.css';

const LARGEST = 32;

/** A square free above, between and below the strips, and one to the right of the longest. */
export function LengthTapesFigure({ tapes, unit }: LengthTapes) {
  const { grade, furigana } = useContext(ReaderContext);
  const left = Math.max(...tapes.map((tape) => widthOf(labelRuns(inLanguage(tape.name), grade, furigana)) * LETTER)) + 14;
  const columns = Math.ceil(Math.max(...tapes.map((tape) => toNumber(tape.start) + toNumber(tape.length)))) + 1;
  const side = Math.min(LARGEST, (useWidth(620) - left - 6) / columns);
  const top = unit === '' ? 4 : SQUARE_MARK;
  const rows = 2 * tapes.length + 1;
  return (
    <Canvas width={left + columns * side + 6} height={top + rows * side + 4} keepsScale>
      <SquaredPaper left={left} top={top} columns={columns} rows={rows} side={side} />
      <SquareMark left={left} top={top} side={side} label={unit} />
      {tapes.map((tape, index) => {
        const y = top + (2 * index + 1) * side;
        return (
          <g key={tape.name.ja}>
            <Label x={left - 8} y={y + side / 2} text={tape.name} anchor="end" />
            <rect class="figure-bar" x={left + toNumber(tape.start) * side} y={y} width={toNumber(tape.length) * side} height={side} />
          </g>
        );
      })}
    </Canvas>
  );
}
