import { useContext } from 'preact/hooks';
import { inLanguage } from '../../i18n/language';
import { ReaderContext } from '../../markup/MarkupText';
import type { LatticeLine, LatticePlace } from '../../wire-figures';
import type { Point } from '../drawing/geometry';
import { Label } from '../drawing/Label';
import { labelRuns, widthOf } from '../drawing/label-runs';

const SIZE = 18;

interface Props {
  readonly lines: readonly LatticeLine[];
  readonly at: (place: LatticePlace) => Point;
}

export function LatticeLines({ lines, at }: Props) {
  const { grade, furigana } = useContext(ReaderContext);
  return (
    <>
      {lines.map((line) => {
        const [from, to] = [at(line.from), at(line.to)];
        const place = labelPlace(from, to, widthOf(labelRuns(inLanguage(line.label), grade, furigana)) * SIZE);
        return (
          <g key={`${from.x} ${from.y} ${to.x} ${to.y}`}>
            <line class={`lattice-line-${line.stroke}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
            {line.stroke === 'arrow' && <path class="lattice-head" d={head(from, to)} />}
            <Label x={place.x} y={place.y} text={line.label} size={SIZE} hasGround />
          </g>
        );
      })}
    </>
  );
}

/** Above a line, or to the right of one that runs up rather than across, and so far off that it does not touch. */
export function labelPlace(from: Point, to: Point, width: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const normal = { x: (to.y - from.y) / length, y: (from.x - to.x) / length };
  const isSteep = Math.abs(normal.x) > 0.75;
  const turn = (isSteep ? normal.x > 0 : normal.y < 0) ? 1 : -1;
  const distance = Math.abs(normal.x) * (width / 2 + 3) + Math.abs(normal.y) * SIZE * 0.65 + 4;
  return { x: (from.x + to.x) / 2 + turn * normal.x * distance, y: (from.y + to.y) / 2 + turn * normal.y * distance };
}

/** A filled triangle at the end. */
export function head(from: Point, to: Point): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const corner = (back: number, aside: number) => `${round(to.x - x * back - y * aside)},${round(to.y - y * back + x * aside)}`;
  return `M${corner(0, 0)} L${corner(13, 6)} L${corner(13, -6)} Z`;
}

const round = (length: number) => Math.round(length * 100) / 100;
