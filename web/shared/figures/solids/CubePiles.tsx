import type { CubePiles } from '../../wire-figures';
import { Canvas } from '../drawing/Canvas';
import { fitInto, type Point, polyline } from '../drawing/geometry';
import { Label } from '../drawing/Label';
import { cubesOf } from './cubes';
import { project, type SpacePoint } from './space';
import './solids.css';

const SIDE = 46;

/** Front, top and right face of each cube, those behind first so that those before cover them. */
export function CubePilesFigure({ rows, edge }: CubePiles) {
  const cubes = cubesOf(rows);
  const corners = cubes.flatMap(({ x, y, z }) => [
    project({ x, y, z }),
    project({ x: x + 1, y, z }),
    project({ x, y: y + 1, z: z + 1 }),
    project({ x: x + 1, y: y + 1, z: z + 1 }),
  ]);
  const span = (of: (point: Point) => number) => Math.max(...corners.map(of)) - Math.min(...corners.map(of));
  const [across, up] = [span((point) => point.x), span((point) => point.y)];
  const side = Math.min(SIDE, 290 / across, 260 / up);
  const place = fitInto(corners, { x: 6, y: 6, width: across * side, height: up * side });
  const at = (x: number, y: number, z: number) => place(project({ x, y, z }));
  const first = cubes.find(({ x, y, z }) => y === 0 && cubes.every((other) => z < other.z || (z === other.z && x <= other.x)));
  return (
    <Canvas width={across * side + 12} height={up * side + (edge === '' ? 12 : 46)}>
      {cubes.map((cube) => (
        <Cube key={`${cube.x} ${cube.y} ${cube.z}`} {...cube} at={at} />
      ))}
      {first !== undefined && edge !== '' && <EdgeMark from={at(first.x, 0, first.z)} side={side} label={edge} />}
    </Canvas>
  );
}

function Cube({ x, y, z, at }: SpacePoint & { readonly at: (x: number, y: number, z: number) => Point }) {
  return (
    <g>
      <polygon class="figure-face-front" points={polyline([at(x, y, z), at(x + 1, y, z), at(x + 1, y + 1, z), at(x, y + 1, z)])} />
      <polygon
        class="figure-face-top"
        points={polyline([at(x, y + 1, z), at(x + 1, y + 1, z), at(x + 1, y + 1, z + 1), at(x, y + 1, z + 1)])}
      />
      <polygon
        class="figure-face-side"
        points={polyline([at(x + 1, y, z), at(x + 1, y, z + 1), at(x + 1, y + 1, z + 1), at(x + 1, y + 1, z)])}
      />
    </g>
  );
}

/** Under one cube, how long its edge is. */
function EdgeMark({ from, side, label }: { readonly from: Point; readonly side: number; readonly label: string }) {
  return (
    <g>
      <path class="figure-line-thin" d={`M${from.x},${from.y + 5} v10 M${from.x},${from.y + 10} h${side} m0,-5 v10`} />
      <Label x={Math.max(from.x + side / 2, 26)} y={from.y + 28} text={label} size={18} />
    </g>
  );
}
