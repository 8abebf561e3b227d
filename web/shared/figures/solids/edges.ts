import type { Point } from '../drawing/geometry';
import { type Faces, project, type Slant, type SpacePoint } from './space';

export interface Edge {
  readonly from: SpacePoint;
  readonly to: SpacePoint;
  readonly isHidden: boolean;
}

const keyOf = ({ x, y, z }: SpacePoint) => `${x},${y},${z}`;

/** Every edge once. An edge is hidden when both faces at it look away; so it is for solids none of whose faces stands before another that is seen. */
export function edgesOf(faces: Faces, slant: Slant): Edge[] {
  const edges = new Map<string, Edge>();
  for (const face of faces) {
    const isSeen = looksHere(face, slant);
    face.forEach((from, index) => {
      const to = face[(index + 1) % face.length] ?? from;
      const key = [keyOf(from), keyOf(to)].sort().join(' ');
      edges.set(key, { from, to, isHidden: !isSeen && (edges.get(key)?.isHidden ?? true) });
    });
  }
  return [...edges.values()];
}

export function looksHere(face: readonly SpacePoint[], slant: Slant): boolean {
  return twiceArea(face.map((corner) => project(corner, slant))) > 1e-9;
}

function twiceArea(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    return sum + point.x * next.y - next.x * point.y;
  }, 0);
}
