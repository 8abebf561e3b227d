import type { Point } from '../drawing/geometry';
import { Label } from '../drawing/Label';

interface Props {
  readonly tip: Point;
  readonly foot: Point;
  /** To the right of the solid. */
  readonly x: number;
  readonly label: string;
}

/** The height of what is pointed: dotted inside, where lines would run through a label, and measured beside the solid. */
export function HeightBeside({ tip, foot, x, label }: Props) {
  if (label === '') return null;
  return (
    <g>
      <path class="figure-dotted" d={`M${tip.x},${tip.y} V${foot.y}`} />
      <path class="figure-hair" d={`M${x - 5},${tip.y} h10 m-5,0 V${foot.y} m-5,0 h10`} />
      <Label x={x + 9} y={(tip.y + foot.y) / 2} text={label} anchor="start" />
    </g>
  );
}
