import { type Point, polyline } from '../drawing/geometry';
import { edgesOf, looksHere } from './edges';
import type { Faces, Slant, SpacePoint } from './space';
import './solids.css';

interface Props {
  readonly faces: Faces;
  readonly slant: Slant;
  readonly at: (place: SpacePoint) => Point;
}

/** A solid with flat faces: what is seen on paper, hidden edges dotted. */
export function Wireframe({ faces, slant, at }: Props) {
  const edges = edgesOf(faces, slant);
  return (
    <g>
      {faces
        .filter((face) => looksHere(face, slant))
        .map((face) => (
          <polygon key={polyline(face.map(at))} class="figure-face" points={polyline(face.map(at))} />
        ))}
      {[...edges.filter((edge) => edge.isHidden), ...edges.filter((edge) => !edge.isHidden)].map(({ from, to, isHidden }) => {
        const points = polyline([at(from), at(to)]);
        return <polyline key={points} class={isHidden ? 'figure-dotted' : 'figure-line'} points={points} />;
      })}
    </g>
  );
}
