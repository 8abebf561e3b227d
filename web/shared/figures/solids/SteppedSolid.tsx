import type { SteppedSolid } from '../../wire-figures';
import { Canvas } from '../drawing/Canvas';
import { fitInto } from '../drawing/geometry';
import { Label } from '../drawing/Label';
import { toNumber } from '../drawing/rational';
import { type Faces, project, SLANT, type SpacePoint } from './space';
import { Wireframe } from './Wireframe';

export function SteppedSolidFigure({ labels, ...lengths }: SteppedSolid) {
  const [w, d, h] = [toNumber(lengths.width), toNumber(lengths.depth), toNumber(lengths.height)];
  const [top, low] = [toNumber(lengths.top), toNumber(lengths.low)];
  const faces = stepped(w, d, h, top, low);
  const place = fitInto(
    faces.flat().map((corner) => project(corner)),
    { x: 70, y: 34, width: 240, height: 180 },
  );
  const at = (x: number, y: number, z = 0) => place(project({ x, y, z }));
  const middle = (from: readonly [number, number], to: readonly [number, number], z = 0) =>
    at((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, z);
  const [bottom, left, riser, tread] = [
    middle([0, 0], [w, 0]),
    middle([0, 0], [0, h]),
    middle([top, low], [top, h]),
    middle([top, low], [w, low]),
  ];
  const [upper, right, depth] = [middle([0, h], [top, h], d), middle([w, 0], [w, low], d), at(w, 0, d / 2)];
  return (
    <Canvas width={400} height={250}>
      <Wireframe faces={faces} slant={SLANT} at={({ x, y, z }: SpacePoint) => at(x, y, z)} />
      <Label x={bottom.x} y={bottom.y + 20} text={labels.width} />
      <Label x={left.x - 8} y={left.y} text={labels.height} anchor="end" />
      <Label x={upper.x} y={upper.y - 17} text={labels.top} />
      <Label x={right.x + 8} y={right.y} text={labels.low} anchor="start" />
      <Label x={depth.x + 10} y={depth.y + 13} text={labels.depth} anchor="start" />
      <Label x={riser.x - 6} y={riser.y} text={labels.riser} anchor="end" size={18} />
      <Label x={tread.x} y={tread.y + 15} text={labels.tread} size={18} />
    </Canvas>
  );
}

/** An L with its foot to the right, drawn out into depth. */
export function stepped(width: number, depth: number, height: number, top: number, low: number): Faces {
  const front = [
    [0, 0],
    [width, 0],
    [width, low],
    [top, low],
    [top, height],
    [0, height],
  ] as const;
  const at = (index: number, z: number): SpacePoint => {
    const [x, y] = front[index % front.length] ?? front[0];
    return { x, y, z };
  };
  return [
    front.map((_, index) => at(index, 0)),
    front.map((_, index) => at(index, depth)).reverse(),
    ...front.map((_, index) => [at(index + 1, 0), at(index, 0), at(index, depth), at(index + 1, depth)]),
  ];
}
