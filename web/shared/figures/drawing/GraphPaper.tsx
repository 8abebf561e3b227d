import type { Axis } from '../../wire-figures';
import { bracketed } from './bracketed';
import { Label } from './Label';
import { write } from './rational';
import { placer, ticksOf } from './ticks';

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The paper of a graph: lines across at every mark, numbers at the long ones, the unit above. */
export function GraphPaper({ axis, frame }: { readonly axis: Axis; readonly frame: Frame }) {
  const { left, right, top, bottom } = frame;
  const at = placer(axis.ticks, bottom, top);
  return (
    <g>
      {ticksOf(axis.ticks).map((tick) => (
        <g key={tick.value}>
          <line
            class={tick.isNumbered ? 'figure-grid-strong' : 'figure-grid'}
            x1={left}
            x2={right}
            y1={at(tick.value)}
            y2={at(tick.value)}
          />
          {tick.isNumbered && <Label x={left - 6} y={at(tick.value)} text={write(tick.value)} size={18} anchor="end" />}
        </g>
      ))}
      <line class="figure-line" x1={left} x2={left} y1={top} y2={bottom} />
      {axis.ticks.from !== '0' && <path class="figure-break" d={`M${left - 7},${bottom - 6} l14,-6 m0,-6 l-14,6`} />}
      <Label x={left} y={top - 18} text={bracketed(axis.unit)} size={16} />
    </g>
  );
}
