import type { NamedCuboid } from '../../wire-figures';
import { Canvas } from '../drawing/Canvas';
import { fitInto, polyline } from '../drawing/geometry';
import { Label } from '../drawing/Label';
import { toNumber } from '../drawing/rational';
import { rectangle } from './BoxSolid';
import { BOX } from './size';
import { prism, project, SLANT, type SpacePoint } from './space';
import { Wireframe } from './Wireframe';
import './solids.css';

/** Around the top from the back left over the front, and under it; each as parts of width, height and depth. */
const CORNERS: Readonly<Record<string, SpacePoint>> = {
  A: { x: 0, y: 1, z: 1 },
  B: { x: 0, y: 1, z: 0 },
  C: { x: 1, y: 1, z: 0 },
  D: { x: 1, y: 1, z: 1 },
  E: { x: 0, y: 0, z: 1 },
  F: { x: 0, y: 0, z: 0 },
  G: { x: 1, y: 0, z: 0 },
  H: { x: 1, y: 0, z: 1 },
};

/** From a corner to its letter: outwards, but inwards at the hidden corner and the one before all. */
const BESIDE: Readonly<Record<string, readonly [number, number]>> = {
  A: [-12, -12],
  B: [-15, 0],
  C: [-13, 14],
  D: [13, -12],
  E: [13, -13],
  F: [-13, 13],
  G: [8, 16],
  H: [15, 4],
};

export function NamedCuboidFigure({ edge, face, ...lengths }: NamedCuboid) {
  const [w, d, h] = [toNumber(lengths.width), toNumber(lengths.depth), toNumber(lengths.height)];
  const faces = prism(rectangle(w, d), h);
  const place = fitInto(
    faces.flat().map((corner) => project(corner)),
    { ...BOX, y: 28, x: 40 },
  );
  const at = (corner: SpacePoint) => place(project(corner));
  const corner = (name: string) => {
    const { x, y, z } = CORNERS[name] ?? { x: 0, y: 0, z: 0 };
    return at({ x: x * w, y: y * h, z: z * d });
  };
  const around = (names: string) => polyline([...names].map(corner));
  return (
    <Canvas width={330} height={244}>
      <Wireframe faces={faces} slant={SLANT} at={at} />
      {face !== '' && <polygon class="figure-face-marked" points={around(face)} />}
      {edge !== '' && <polyline class="figure-edge-marked" points={around(edge)} />}
      {Object.entries(BESIDE).map(([name, [right, down]]) => (
        <Label
          key={name}
          x={corner(name).x + right}
          y={corner(name).y + down}
          text={name}
          size={19}
          hasGround={name === 'E' || name === 'C'}
        />
      ))}
    </Canvas>
  );
}
