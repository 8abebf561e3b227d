import { type Point, polyline } from '../drawing/geometry';
import { edgesOf, looksHere } from './edges';
import type { Faces, Slant, SpacePoint } from './space';
import './solids.css';

interface Props {
  readonly faces: Faces;
  readonly slant: Slant;
  readonly at: (place: SpacePoint) => Point;
  /** One face in colour; empty for none. */
  readonly marked?: readonly Point[];
  /** Solids with many labels are clearer without their hidden edges. */
  readonly isOpaque?: boolean;
}

/** A solid with flat faces: what is seen on paper, hidden edges dotted. */
export function Wireframe({ faces, slant, at, marked = [], isOpaque = false }: Props) {
  const edges = edgesOf(faces, slant);
  const hidden = isOpaque ? [] : edges.filter((edge) => edge.isHidden);
  return (
    <g>
      {faces
        .filter((face) => looksHere(face, slant))
        .map((face) => (
          <polygon key={polyline(face.map(at))} class="figure-face" points={polyline(face.map(at))} />
        ))}
      {marked.length > 0 && <polygon class="figure-face-marked" points={polyline(marked)} />}
      {[...hidden, ...edges.filter((edge) => !edge.isHidden)].map(({ from, to, isHidden }) => {
        const points = polyline([at(from), at(to)]);
        return <polyline key={points} class={isHidden ? 'figure-dotted' : 'figure-line'} points={points} />;
      })}
    </g>
  );
}
