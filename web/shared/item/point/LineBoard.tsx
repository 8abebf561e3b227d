import { HorizontalScale } from '../../figures/drawing/HorizontalScale';
import { placer } from '../../figures/drawing/ticks';
import { Pin, type Pinned } from './Pin';
import type { Scale } from './scale';

/** Where the line begins and ends within the board's width. */
export const LINE_EDGE = 34;
const LINE_HEIGHT = 150;
const LINE_Y = 92;

/** A number line with pins on it. */
export function LineBoard({ scale, width, pins }: { readonly scale: Scale; readonly width: number; readonly pins: readonly Pinned[] }) {
  const at = placer(scale.ticks, LINE_EDGE, width - LINE_EDGE);
  return (
    <svg class="board" viewBox={`0 0 ${width} ${LINE_HEIGHT}`} width={width} height={LINE_HEIGHT} aria-hidden="true">
      <HorizontalScale ticks={scale.ticks} left={LINE_EDGE} right={width - LINE_EDGE} y={LINE_Y} />
      {pins.map(({ place, look }) => (
        <Pin key={look} x={at(scale.values[place[0] ?? 0] ?? '0')} y={LINE_Y} look={look} />
      ))}
    </svg>
  );
}
