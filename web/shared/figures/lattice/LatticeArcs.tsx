import type { LatticeArc, LatticePlace } from '../../wire-figures';
import { arc, onCircle, type Point, wedge } from '../drawing/geometry';
import { Label } from '../drawing/Label';
import { toNumber } from '../drawing/rational';

interface Props {
  readonly arcs: readonly LatticeArc[];
  readonly at: (place: LatticePlace) => Point;
  readonly side: number;
}

export function LatticeArcs({ arcs, at, side }: Props) {
  return (
    <>
      {arcs.map(({ center, radius, from, degrees, fill, label }) => {
        const [middle, r] = [at(center), toNumber(radius) * side];
        const isWhole = degrees === 360;
        const isFilled = fill === 'filled' || fill === 'paper';
        const named = isWhole ? middle : onCircle(middle, r * 0.6, from + degrees / 2);
        return (
          <g key={`${center.x} ${center.y} ${radius} ${from}`}>
            {isWhole ? (
              <circle class={`lattice-${fill}`} cx={middle.x} cy={middle.y} r={r} />
            ) : (
              <path class={`lattice-${fill}`} d={(isFilled ? wedge : arc)(middle, r, from, from + degrees)} />
            )}
            <Label x={named.x} y={named.y} text={label} size={18} />
          </g>
        );
      })}
    </>
  );
}
