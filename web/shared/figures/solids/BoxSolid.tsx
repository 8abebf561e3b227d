import { Canvas } from '../drawing/Canvas';
import { fitInto } from '../drawing/geometry';
import { Label } from '../drawing/Label';
import { BOX, type Size } from './size';
import { prism, project, SLANT, type SpacePoint } from './space';
import { Wireframe } from './Wireframe';

export const rectangle = (width: number, depth: number) => [
  { x: 0, z: 0 },
  { x: width, z: 0 },
  { x: width, z: depth },
  { x: 0, z: depth },
];

export function BoxSolid({ width, depth, height, labels }: Size) {
  const faces = prism(rectangle(width, depth), height);
  const place = fitInto(
    faces.flat().map((corner) => project(corner)),
    BOX,
  );
  const at = (corner: SpacePoint) => place(project(corner));
  const [left, right] = [at({ x: 0, y: 0, z: 0 }), at({ x: width, y: 0, z: 0 })];
  const [back, top] = [at({ x: width, y: 0, z: depth }), at({ x: width, y: height, z: depth })];
  return (
    <Canvas width={400} height={240}>
      <Wireframe faces={faces} slant={SLANT} at={at} />
      <Label x={(left.x + right.x) / 2} y={left.y + 20} text={labels.width} />
      <Label x={(right.x + back.x) / 2 + 10} y={(right.y + back.y) / 2 + 12} text={labels.depth} anchor="start" />
      <Label x={back.x + 10} y={(back.y + top.y) / 2} text={labels.height} anchor="start" />
    </Canvas>
  );
}
