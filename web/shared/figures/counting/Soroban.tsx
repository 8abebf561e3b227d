import type { LocalizedText } from '../../wire';
import type { Soroban } from '../../wire-figures';
import { Canvas, useWidth } from '../drawing/Canvas';
import { Label } from '../drawing/Label';
import { beadsOf, type RodBeads } from './soroban-beads';
import './soroban.css';

const ONES: LocalizedText = { ja: '{一|いち}の {位|くらい}', en: 'ones' };
const WIDEST_ROD = 38;
const FRAME = 9;
const BEAM = 8;

/** Beads lie against the beam where they count; a place mark stands at the ones and at every third rod from there. */
export function SorobanFigure({ value, rods, decimalRods }: Soroban) {
  const step = Math.min(WIDEST_ROD, (useWidth(560) - 2 * FRAME - 8) / rods);
  const bead = { width: step * 0.9, height: Math.max(13, step * 0.56) };
  const [left, right] = [4, 4 + 2 * FRAME + rods * step];
  const top = 4 + FRAME / 2;
  const beam = top + FRAME / 2 + 2.2 * bead.height;
  const bottom = beam + BEAM + 5.3 * bead.height + FRAME / 2;
  const ones = rods - decimalRods - 1;
  const x = (rod: number) => left + FRAME + (rod + 0.5) * step;
  return (
    <Canvas width={right + 4} height={bottom + 46}>
      <rect class="soroban-frame" x={left + FRAME / 2} y={top} width={right - left - FRAME} height={bottom - top} rx={3} />
      {beadsOf(value, rods, decimalRods).map((beads, rod) => (
        <g key={`rod ${rods - rod}`}>
          <line class="soroban-rod" x1={x(rod)} x2={x(rod)} y1={top} y2={bottom} />
          {middles(beads, { top: top + FRAME / 2, beam, below: beam + BEAM, bottom: bottom - FRAME / 2 }, bead.height).map((y) => (
            <path key={y} class="soroban-bead" d={diamond(x(rod), y, bead.width, bead.height - 1)} />
          ))}
        </g>
      ))}
      <rect class="soroban-beam" x={left + FRAME / 2} y={beam} width={right - left - FRAME} height={BEAM} />
      {Array.from({ length: rods }, (_, rod) =>
        (rod - ones) % 3 === 0 ? <circle key={`mark ${rod}`} class="soroban-mark" cx={x(rod)} cy={beam + BEAM / 2} r={3} /> : null,
      )}
      <path class="figure-pointer" d={`M${x(ones)},${bottom + 7} l-6,9 h12 Z`} />
      <Label x={Math.max(38, Math.min(x(ones), right - 34))} y={bottom + 33} text={ONES} size={16} />
    </Canvas>
  );
}

interface Places {
  readonly top: number;
  readonly beam: number;
  readonly below: number;
  readonly bottom: number;
}

/** The middle of each bead of a rod, from the 5-bead down. */
function middles({ fives, ones }: RodBeads, places: Places, height: number): number[] {
  const five = fives === 1 ? places.beam - height / 2 : places.top + height / 2;
  const counted = Array.from({ length: ones }, (_, index) => places.below + (index + 0.5) * height);
  const rest = Array.from({ length: 4 - ones }, (_, index) => places.bottom - (3.5 - ones - index) * height);
  return [five, ...counted, ...rest];
}

/** The outline of a bead from the side. */
function diamond(x: number, y: number, width: number, height: number): string {
  const flat = width * 0.3;
  return `M${x - width / 2},${y} l${(width - flat) / 2},${-height / 2} h${flat} l${(width - flat) / 2},${height / 2} l${-(width - flat) / 2},${height / 2} h${-flat} Z`;
}
