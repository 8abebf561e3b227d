import { textWidth } from '../../markup/text-width';
import { Canvas } from '../drawing/Canvas';
import { Label, LETTER } from '../drawing/Label';
import { HeightBeside } from './HeightBeside';
import type { Size } from './size';
import './solids.css';

/** How flat a circle looks that lies on the ground. */
const FLAT = 0.3;
const X = 160;

const isNarrow = (label: string, rx: number) => textWidth(label) * LETTER + 16 > 2 * rx;

function ellipseOf(width: number, height: number) {
  const scale = Math.min(220 / width, 200 / (height + width * FLAT));
  return { rx: (width * scale) / 2, ry: (width * scale * FLAT) / 2, high: height * scale };
}

export function Cylinder({ width, height, labels }: Size) {
  const { rx, ry, high } = ellipseOf(width, height);
  const top = (isNarrow(labels.width, rx) ? 34 : 8) + ry;
  const bottom = top + high;
  return (
    <Canvas width={360} height={bottom + ry + 10}>
      <path
        class="figure-face"
        d={`M${X - rx},${top} V${bottom} A${rx} ${ry} 0 0 0 ${X + rx},${bottom} V${top} A${rx} ${ry} 0 0 0 ${X - rx},${top} Z`}
      />
      <path class="figure-dotted" d={`M${X - rx},${bottom} A${rx} ${ry} 0 0 1 ${X + rx},${bottom}`} />
      <path class="figure-line" d={`M${X - rx},${top} V${bottom} A${rx} ${ry} 0 0 0 ${X + rx},${bottom} V${top}`} />
      <ellipse class="figure-shape" cx={X} cy={top} rx={rx} ry={ry} />
      <Across labels={labels} rx={rx} y={top} above={ry + 16} below={ry + 14} />
      <Label x={X + rx + 10} y={(top + bottom) / 2} text={labels.height} anchor="start" />
    </Canvas>
  );
}

export function Cone({ width, height, labels }: Size) {
  const { rx, ry, high } = ellipseOf(width, height);
  const [top, bottom] = [10, 10 + high];
  return (
    <Canvas width={360} height={bottom + ry + 36}>
      <path class="figure-face" d={`M${X},${top} L${X - rx},${bottom} A${rx} ${ry} 0 0 0 ${X + rx},${bottom} Z`} />
      <path class="figure-dotted" d={`M${X - rx},${bottom} A${rx} ${ry} 0 0 1 ${X + rx},${bottom}`} />
      <path class="figure-line" d={`M${X},${top} L${X - rx},${bottom} A${rx} ${ry} 0 0 0 ${X + rx},${bottom} Z`} />
      {labels.height !== '' && <path class="figure-line-thin" d={`M${X - 10},${bottom} v-10 h10`} />}
      {labels.slant === '' ? (
        <HeightBeside tip={{ x: X, y: top }} foot={{ x: X, y: bottom }} x={X + rx + 16} label={labels.height} />
      ) : (
        <>
          {labels.height !== '' && <path class="figure-dotted" d={`M${X},${top} V${bottom}`} />}
          <Label x={X - 5} y={top + high * 0.68} text={labels.height} anchor="end" size={18} />
        </>
      )}
      <Across labels={labels} rx={rx} y={bottom} above={-ry - 16} below={ry + 16} />
      <Label x={X + rx / 2 + 14} y={(top + bottom) / 2 - 8} text={labels.slant} anchor="start" />
    </Canvas>
  );
}

const RADIUS = 98;

export function Sphere({ labels }: Size) {
  const y = RADIUS + 6;
  const ry = RADIUS * FLAT;
  return (
    <Canvas width={320} height={2 * RADIUS + 12}>
      <circle class="figure-shape" cx={X} cy={y} r={RADIUS} />
      <path class="figure-dotted" d={`M${X - RADIUS},${y} A${RADIUS} ${ry} 0 0 1 ${X + RADIUS},${y}`} />
      <path class="figure-line-thin" d={`M${X - RADIUS},${y} A${RADIUS} ${ry} 0 0 0 ${X + RADIUS},${y}`} />
      <Across labels={labels} rx={RADIUS} y={y} above={0} below={-15} />
    </Canvas>
  );
}

interface AcrossProps extends Pick<Size, 'labels'> {
  readonly rx: number;
  readonly y: number;
  /** How far over the line the label of a diameter stands that is wider than the solid. */
  readonly above: number;
  /** How far under the line the label of a radius stands. */
  readonly below: number;
}

/** The diameter or the radius, whichever is labelled. */
function Across({ labels, rx, y, above, below }: AcrossProps) {
  return (
    <g>
      {labels.width !== '' && <line class="figure-line-thin" x1={X - rx} x2={X + rx} y1={y} y2={y} />}
      {labels.depth !== '' && <line class="figure-line-thin" x1={X} x2={X + rx} y1={y} y2={y} />}
      {labels.depth !== '' && <circle class="figure-ink" cx={X} cy={y} r={3} />}
      <Label x={X} y={isNarrow(labels.width, rx) ? y - above : y} text={labels.width} hasGround />
      <Label x={X + rx / 2} y={y + below} text={labels.depth} hasGround={below < 0} />
    </g>
  );
}
