import { Label } from '../../figures/drawing/Label';
import { write } from '../../figures/drawing/rational';
import { placer, ticksOf } from '../../figures/drawing/ticks';
import type { Ticks } from '../../wire-figures';
import { Pin, type Pinned } from './Pin';
import type { Scale } from './scale';

/** Room for the ends of the axes and their letters. */
export const PLANE_EDGE = 26;

interface Props {
  readonly x: Scale;
  readonly y: Scale;
  readonly side: number;
  readonly pins: readonly Pinned[];
}

/** Squared paper with two axes and pins on it. */
export function PlaneBoard({ x, y, side, pins }: Props) {
  const [low, high] = [PLANE_EDGE, side - PLANE_EDGE];
  const [atX, atY] = [placer(x.ticks, low, high), placer(y.ticks, high, low)];
  const [zeroX, zeroY] = [within(atX(0), low, high), within(atY(0), low, high)];
  return (
    <svg class="board" viewBox={`0 0 ${side} ${side}`} width={side} height={side} aria-hidden="true">
      <rect class="board-paper" x={low} y={low} width={high - low} height={high - low} />
      {ticksOf(x.ticks).map((tick) => (
        <line key={`x ${tick.value}`} class={lineLook(tick.isNumbered)} x1={atX(tick.value)} x2={atX(tick.value)} y1={low} y2={high} />
      ))}
      {ticksOf(y.ticks).map((tick) => (
        <line key={`y ${tick.value}`} class={lineLook(tick.isNumbered)} x1={low} x2={high} y1={atY(tick.value)} y2={atY(tick.value)} />
      ))}
      <path class="figure-line" d={`M${low},${zeroY} H${high + 12} m-8,-5 l8,5 l-8,5 M${zeroX},${high} V${low - 12} m-5,8 l5,-8 l5,8`} />
      {numbered(x.ticks, high - low).map((value) => (
        <Label key={`x ${value}`} x={atX(value)} y={zeroY + 14} text={write(value)} size={16} hasGround />
      ))}
      {numbered(y.ticks, high - low).map((value) => (
        <Label key={`y ${value}`} x={zeroX - 7} y={atY(value)} text={write(value)} size={16} anchor="end" hasGround />
      ))}
      <Label x={zeroX - 9} y={zeroY + 13} text="O" size={16} />
      <Label x={high + 12} y={zeroY - 16} text="$x$" size={18} />
      <Label x={zeroX + 16} y={low - 10} text="$y$" size={18} />
      {pins.map(({ place, look }) => (
        <Pin key={look} x={atX(x.values[place[0] ?? 0] ?? '0')} y={atY(y.values[place[1] ?? 0] ?? '0')} look={look} />
      ))}
    </svg>
  );
}

const LETTERS_APART = 24;

/** The numbers of an axis but 0, which O stands for; so many are left out that they do not touch. */
function numbered(ticks: Ticks, length: number) {
  const all = ticksOf(ticks).filter((tick) => tick.isNumbered);
  const every = Math.max(1, Math.ceil((LETTERS_APART * (all.length - 1)) / length));
  const zero = Math.max(
    0,
    all.findIndex((tick) => tick.value === '0'),
  );
  return all.filter((tick, index) => tick.value !== '0' && (index - zero) % every === 0).map((tick) => tick.value);
}

function lineLook(isNumbered: boolean): string {
  return isNumbered ? 'figure-grid-strong' : 'figure-grid';
}

function within(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
