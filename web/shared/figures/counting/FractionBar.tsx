import type { FractionBar } from '../../wire-figures';
import { Canvas, useWidth } from '../drawing/Canvas';
import { Label } from '../drawing/Label';

const BAR = 52;
const GAP = 14;

/** Length marked above the first bar, with a line from end to end. */
export function FractionBarFigure({ parts, shaded, bars, length }: FractionBar) {
  const width = useWidth(bars > 2 ? 480 : 560);
  const [left, top, long] = [3, length === '' ? 4 : 38, width - 6];
  return (
    <Canvas width={width} height={top + bars * (BAR + GAP) - GAP + 4}>
      {length !== '' && (
        <>
          <path class="figure-line-thin" d={`M${left},14 v14 M${left},21 h${long} M${left + long},14 v14`} />
          <Label x={width / 2} y={20} text={length} hasGround />
        </>
      )}
      {Array.from({ length: bars }, (_, bar) => (
        <Bar
          key={`bar ${bar + 1}`}
          parts={parts}
          shaded={Math.min(Math.max(shaded - bar * parts, 0), parts)}
          left={left}
          top={top + bar * (BAR + GAP)}
          long={long}
        />
      ))}
    </Canvas>
  );
}

interface BarProps extends Pick<FractionBar, 'parts' | 'shaded'> {
  readonly left: number;
  readonly top: number;
  readonly long: number;
}

function Bar({ parts, shaded, left, top, long }: BarProps) {
  const step = long / parts;
  return (
    <g>
      {Array.from({ length: parts }, (_, part) => (
        <rect
          key={`part ${part + 1}`}
          class={part < shaded ? 'figure-shaded' : 'figure-empty'}
          x={left + part * step}
          y={top}
          width={step}
          height={BAR}
        />
      ))}
      <rect class="figure-line" x={left} y={top} width={long} height={BAR} />
    </g>
  );
}
