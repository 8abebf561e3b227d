import { useContext } from 'preact/hooks';
import { inLanguage } from '../../i18n/language';
import { ReaderContext } from '../../markup/MarkupText';
import { textWidth } from '../../markup/text-width';
import type { Tape, TapeDiagram } from '../../wire-figures';
import { Canvas, useWidth } from '../drawing/Canvas';
import { Label, LETTER } from '../drawing/Label';
import { labelRuns, widthOf } from '../drawing/label-runs';
import { toNumber } from '../drawing/rational';

const BAR = 44;

const lengthOf = (tape: Tape) => tape.segments.reduce((sum, segment) => sum + toNumber(segment.length), 0);

export function TapeDiagramFigure({ tapes }: TapeDiagram) {
  const width = useWidth(620);
  const { grade, furigana } = useContext(ReaderContext);
  const names = Math.max(...tapes.map((tape) => widthOf(labelRuns(inLanguage(tape.name), grade, furigana)) * LETTER));
  const left = names === 0 ? 4 : names + 14;
  const scale = (width - left - 4) / Math.max(...tapes.map(lengthOf));
  const tops = tapes.map((_, index) => tapes.slice(0, index).reduce((sum, tape) => sum + heightOf(tape, scale), 0));
  return (
    <Canvas width={width} height={tapes.reduce((sum, tape) => sum + heightOf(tape, scale), 4)}>
      {tapes.map((tape, index) => (
        <OneTape key={inLanguage(tape.name)} tape={tape} left={left} top={(tops[index] ?? 0) + 2} scale={scale} />
      ))}
    </Canvas>
  );
}

/** A label that does not fit into its part stands under it. */
const fits = (label: string, long: number) => textWidth(label) * LETTER + 8 <= long;

function heightOf(tape: Tape, scale: number): number {
  const isUnder = tape.segments.some((segment) => !fits(segment.label, toNumber(segment.length) * scale));
  return BAR + (tape.total === '' ? 6 : 46) + (isUnder ? 28 : 10);
}

interface Props {
  readonly tape: Tape;
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

function OneTape({ tape, left, top, scale }: Props) {
  const bar = top + (tape.total === '' ? 2 : 42);
  const right = left + lengthOf(tape) * scale;
  let from = left;
  return (
    <g>
      <Label x={left - 10} y={bar + BAR / 2} text={tape.name} anchor="end" />
      {tape.total !== '' && (
        <>
          <path class="figure-line-thin" d={`M${left},${bar - 4} q0,-12 12,-12 H${right - 12} q12,0 12,12`} />
          <Label x={(left + right) / 2} y={bar - 20} text={tape.total} hasGround />
        </>
      )}
      {tape.segments.map((segment, index) => {
        const [x, long] = [from, toNumber(segment.length) * scale];
        from += long;
        const isInside = fits(segment.label, long);
        return (
          <g key={index}>
            <rect class={index % 2 === 0 ? 'figure-shaded' : 'figure-empty'} x={x} y={bar} width={long} height={BAR} />
            <rect class="figure-line" x={x} y={bar} width={long} height={BAR} />
            <Label x={x + long / 2} y={isInside ? bar + BAR / 2 : bar + BAR + 16} text={segment.label} />
          </g>
        );
      })}
    </g>
  );
}
