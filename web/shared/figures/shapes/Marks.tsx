import { arc, onCircle, type Point } from '../drawing/geometry';
import { Label } from '../drawing/Label';

interface HeightProps {
  readonly apex: Point;
  /** The y of the base. */
  readonly ground: number;
  readonly label: string;
  /** Where the base ends when the height meets it outside: it is drawn on to the foot, dotted. */
  readonly baseEnd: number;
  /** On which side of the line the right angle and the label stand. */
  readonly side: -1 | 1;
}

export function HeightLine({ apex, ground, label, baseEnd, side }: HeightProps) {
  const corner = baseEnd === apex.x ? side : apex.x > baseEnd ? -1 : 1;
  return (
    <g>
      <path class="figure-dotted" d={`M${apex.x},${apex.y} V${ground} H${baseEnd}`} />
      <path class="figure-line-thin" d={`M${apex.x + corner * 13},${ground} v-13 h${corner * -13}`} />
      <Label
        x={apex.x + (baseEnd === apex.x ? side : -corner) * 8}
        y={(apex.y + ground) / 2}
        text={label}
        anchor={(baseEnd === apex.x ? side : -corner) === 1 ? 'start' : 'end'}
        hasGround
      />
    </g>
  );
}

interface AngleProps {
  readonly corner: Point;
  readonly from: Point;
  readonly to: Point;
  readonly label: string;
}

/** The arc of an angle, anticlockwise from one side to the other, and what it is. */
export function AngleMark({ corner, from, to, label }: AngleProps) {
  if (label === '') return null;
  const begin = direction(corner, from);
  const end = begin + ((direction(corner, to) - begin + 360) % 360);
  const place = onCircle(corner, end - begin < 50 ? 62 : 46, (begin + end) / 2);
  return (
    <g>
      <path class="figure-line-thin" d={arc(corner, 22, begin, end)} />
      <Label x={place.x} y={place.y} text={label} />
    </g>
  );
}

function direction(from: Point, to: Point): number {
  return (Math.atan2(from.y - to.y, to.x - from.x) * 180) / Math.PI;
}
