import { counted, readNumber, toNumber } from '../../figures/drawing/rational';
import type { RationalText, Ticks } from '../../wire-figures';
import type { AxisPart } from '../../wire-parts';

/** An axis with the marks that a touch may fall on. */
export interface Scale {
  readonly ticks: Ticks;
  readonly values: readonly RationalText[];
}

/** For each axis the number of its mark, from 0. */
export type Place = readonly number[];

export function scaleOf({ min, max, tick, label }: AxisPart): Scale {
  const ticks = { from: readNumber(min), to: readNumber(max), minor: readNumber(tick), major: readNumber(label) };
  const count = Math.floor((toNumber(ticks.to) - toNumber(ticks.from)) / toNumber(ticks.minor) + 1e-9) + 1;
  return { ticks, values: counted(ticks.from, ticks.minor, count) };
}
