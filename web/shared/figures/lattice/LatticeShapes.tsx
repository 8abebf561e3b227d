import type { LatticePlace, LatticeShape } from '../../wire-figures';
import { type Point, polyline } from '../drawing/geometry';
import { Label } from '../drawing/Label';
import { isAnticlockwise, outside } from '../drawing/outside';
import { centerOf } from './pointed-away';

interface Props {
  readonly shapes: readonly LatticeShape[];
  readonly at: (place: LatticePlace) => Point;
}

export function LatticeShapes({ shapes, at }: Props) {
  return (
    <>
      {shapes.map((shape) => {
        const points = polyline(shape.corners.map(at));
        return <polygon key={points} class={`lattice-${shape.fill}`} points={points} />;
      })}
      {shapes.map((shape) => {
        const corners = shape.corners.map(at);
        const center = centerOf(corners);
        return (
          <g key={polyline(corners)}>
            <Label x={center.x} y={center.y} text={shape.name} size={18} />
            <Sides labels={shape.sides} corners={corners} />
          </g>
        );
      })}
    </>
  );
}

function Sides({ labels, corners }: { readonly labels: readonly string[]; readonly corners: readonly Point[] }) {
  // On the screen y runs downwards, which turns the direction around.
  const isAround = !isAnticlockwise(corners);
  return (
    <>
      {labels.map((label, index) => {
        const [from, to] = [corners[index], corners[(index + 1) % corners.length]];
        if (label === '' || from === undefined || to === undefined) return null;
        const place = outside(from, to, isAround);
        return <Label key={`side ${index + 1}`} x={place.x} y={place.y} text={label} size={18} anchor={place.anchor} hasGround />;
      })}
    </>
  );
}
