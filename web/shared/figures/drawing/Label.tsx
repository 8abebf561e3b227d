import { useContext } from 'preact/hooks';
import { inLanguage } from '../../i18n/language';
import { ReaderContext } from '../../markup/MarkupText';
import type { LocalizedText } from '../../wire';
import { LettersContext } from './Canvas';
import { labelRuns, type Run, widthOf } from './label-runs';

export const LETTER = 20;

interface Props {
  readonly x: number;
  readonly y: number;
  readonly text: string | LocalizedText;
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Whether a piece of ground lies behind it, so that lines do not run through the letters. */
  readonly hasGround?: boolean;
}

/** A label centred on its y: text with readings, fractions and □, none of which SVG knows by itself. */
export function Label({ x, y, text, size = LETTER, anchor = 'middle', hasGround = false }: Props) {
  const letters = size * useContext(LettersContext);
  const { grade, furigana } = useContext(ReaderContext);
  const markup = typeof text === 'string' ? text : inLanguage(text);
  if (markup === '') return null;
  const runs = labelRuns(markup, grade, furigana);
  const width = widthOf(runs) * letters;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return (
    <g class="figure-label" font-size={letters}>
      {hasGround && <rect class="figure-ground" x={left - 3} y={y - letters * 0.65} width={width + 6} height={letters * 1.3} rx={4} />}
      {placed(runs, left, letters).map(([run, center]) => (
        <Piece key={center} run={run} x={center} y={y} size={letters} />
      ))}
    </g>
  );
}

function placed(runs: readonly Run[], left: number, size: number): (readonly [Run, number])[] {
  let from = left;
  return runs.map((run) => {
    const center = from + (run.width * size) / 2;
    from += run.width * size;
    return [run, center] as const;
  });
}

function Piece({ run, x, y, size }: { readonly run: Run; readonly x: number; readonly y: number; readonly size: number }) {
  switch (run.kind) {
    case 'text':
      return (
        <>
          <Letters x={x} y={y} text={run.text} />
          {run.reading !== null && <Letters x={x} y={y - size * 0.78} text={run.reading} size={size * 0.5} />}
        </>
      );
    case 'blank':
      return <rect class="figure-blank" x={x - size * 0.55} y={y - size * 0.55} width={size * 1.1} height={size * 1.1} rx={4} />;
    case 'fraction': {
      const wide = Math.max(run.top.length, run.bottom.length) * size * 0.58 + 4;
      const center = x + (run.width * size - wide) / 2 - 1;
      return (
        <>
          <Letters x={center - wide / 2 - size * 0.3 * run.whole.length} y={y} text={run.whole} />
          <Letters x={center} y={y - size * 0.58} text={run.top} size={size * 0.9} />
          <line class="figure-line-thin" x1={center - wide / 2} x2={center + wide / 2} y1={y} y2={y} />
          <Letters x={center} y={y + size * 0.6} text={run.bottom} size={size * 0.9} />
        </>
      );
    }
  }
}

function Letters({ x, y, text, size }: { readonly x: number; readonly y: number; readonly text: string; readonly size?: number }) {
  return (
    <text x={x} y={y} text-anchor="middle" dominant-baseline="central" {...(size === undefined ? {} : { 'font-size': size })}>
      {text}
    </text>
  );
}
