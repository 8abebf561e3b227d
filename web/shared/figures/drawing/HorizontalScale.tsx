import type { Notation, RationalText, Ticks } from '../../wire-figures';
import { Label, LETTER } from './Label';
import { labelRuns, widthOf } from './label-runs';
import { write } from './rational';
import { placer, type Tick, ticksOf } from './ticks';

interface Props {
  readonly ticks: Ticks;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly notation?: Notation;
  /** Numbers that are not written: □ stands there. */
  readonly hidden?: readonly RationalText[];
  readonly look?: 'line' | 'ruler';
}

/** A line with marks and the numbers under the long ones; so many numbers are left out that they do not touch. */
export function HorizontalScale({ ticks, left, right, y, notation = 'decimal', hidden = [], look = 'line' }: Props) {
  const at = placer(ticks, left, right);
  const all = ticksOf(ticks);
  const writeTick = (tick: Tick) => write(tick.value, notation, ticks.minor);
  const numbered = all.filter((tick) => tick.isNumbered);
  const widest = Math.max(...numbered.map((tick) => widthOf(labelRuns(writeTick(tick), 9, 'none'))));
  const every = Math.max(1, Math.ceil(((widest + 0.3) * LETTER * (numbered.length - 1)) / (right - left)));
  const [up, down] = look === 'ruler' ? [0, 1] : [1, 1];
  const isFraction = notation === 'fraction' && numbered.some((tick) => tick.value.includes('/'));
  return (
    <g>
      <line class="figure-line" x1={left} x2={right} y1={y} y2={y} />
      {all.map((tick) => {
        const length = tick.isNumbered ? 13 : tick.isHalf ? 9 : 6;
        return (
          <line
            key={tick.value}
            class={tick.isNumbered ? 'figure-line' : 'figure-line-thin'}
            x1={at(tick.value)}
            x2={at(tick.value)}
            y1={y - up * length}
            y2={y + down * length * (look === 'ruler' ? 1.5 : 1)}
          />
        );
      })}
      {numbered.map(
        (tick, index) =>
          index % every === 0 &&
          !hidden.includes(tick.value) && (
            <Label key={tick.value} x={at(tick.value)} y={y + (isFraction ? 40 : 30)} text={writeTick(tick)} />
          ),
      )}
    </g>
  );
}
