import type { CalibrationDecile } from '../../shared/wire-models';
import { intervalOf } from './calibration';
import { percent, words } from './words';

const SIZE = 300;
const LEFT = 44;
const BOTTOM = 34;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

const x = (share: number) => LEFT + share * SIZE;
const y = (share: number) => 8 + (1 - share) * SIZE;

/** Observed against predicted, with what chance allows; the table beside it says the same in numbers. */
export function CalibrationChart({ deciles }: { deciles: readonly CalibrationDecile[] }) {
  return (
    <svg class="calibration-chart" viewBox={`0 0 ${LEFT + SIZE + 12} ${8 + SIZE + BOTTOM}`} role="img" aria-label={words().chart}>
      {TICKS.map((tick) => (
        <g key={tick} class="chart-tick">
          <path d={`M${x(0)} ${y(tick)}H${x(1)}M${x(tick)} ${y(0)}V${y(1)}`} />
          <text x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
            {100 * tick}%
          </text>
          <text x={x(tick)} y={y(0) + 16} text-anchor="middle">
            {100 * tick}%
          </text>
        </g>
      ))}
      <text class="chart-name" x={x(0.5)} y={y(0) + 32} text-anchor="middle">
        {words().expected}
      </text>
      <text class="chart-name" transform={`translate(11 ${y(0.5)}) rotate(-90)`} text-anchor="middle">
        {words().observed}
      </text>
      <path class="chart-truth" d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} />
      {deciles.map((decile) => (
        <Point key={decile.from} {...decile} />
      ))}
    </svg>
  );
}

function Point({ expected, observed, count }: CalibrationDecile) {
  const [low, high] = intervalOf(observed, count);
  return (
    <g class="chart-point">
      <title>{`${percent(expected)} → ${percent(observed)} (${count})`}</title>
      <path d={`M${x(expected)} ${y(low)}V${y(high)}`} />
      <circle cx={x(expected)} cy={y(observed)} r={5} />
    </g>
  );
}
