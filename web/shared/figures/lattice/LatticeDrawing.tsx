import type { LatticeDrawing, LatticePlace } from '../../wire-figures';
import { Canvas, useWidth } from '../drawing/Canvas';
import type { Point } from '../drawing/geometry';
import { Label } from '../drawing/Label';
import { toNumber } from '../drawing/rational';
import { SQUARE_MARK, SquaredPaper, SquareMark } from '../drawing/SquaredPaper';
import { LatticeArcs } from './LatticeArcs';
import { LatticeLines } from './LatticeLines';
import { LatticeShapes } from './LatticeShapes';
import { pointedAway } from './pointed-away';
import '../squares.css';
import './lattice.css';

const LARGEST = 30;
const TALLEST = 330;
/** Room for labels beside what stands at the edge. */
const MARGIN = 28;

export function LatticeDrawingFigure({ width, height, shapes, lines, points, arcs, hasGrid, unit }: LatticeDrawing) {
  const room = useWidth(560);
  const margin = hasGrid && points.length === 0 && lines.every((line) => line.label.ja === '') ? 6 : MARGIN;
  const side = Math.min(LARGEST, (room - 2 * margin) / width, TALLEST / height);
  const top = unit === '' ? margin : Math.max(margin, SQUARE_MARK);
  const at = (place: LatticePlace): Point => ({ x: margin + toNumber(place.x) * side, y: top + (height - toNumber(place.y)) * side });
  return (
    <Canvas width={width * side + 2 * margin} height={top + height * side + margin} keepsScale>
      {hasGrid && <SquaredPaper left={margin} top={top} columns={width} rows={height} side={side} />}
      <SquareMark left={margin} top={top} side={side} label={unit} />
      <LatticeShapes shapes={shapes} at={at} />
      <LatticeArcs arcs={arcs} at={at} side={side} />
      <LatticeLines lines={lines} at={at} />
      {points.map(({ name, place }) => {
        const dot = at(place);
        const beside = pointedAway(
          dot,
          shapes.map((shape) => shape.corners.map(at)),
        );
        return (
          <g key={`${place.x} ${place.y} ${name.ja}`}>
            <circle class="figure-point" cx={dot.x} cy={dot.y} r={4.5} />
            <Label x={dot.x + beside.x * 15} y={dot.y + beside.y * 15} text={name} size={18} />
          </g>
        );
      })}
    </Canvas>
  );
}
