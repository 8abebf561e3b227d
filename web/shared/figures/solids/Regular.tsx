import { Canvas } from '../drawing/Canvas';
import { fitInto, polyline } from '../drawing/geometry';
import { Label } from '../drawing/Label';
import { rectangle } from './BoxSolid';
import { BOX, type Size } from './size';
import { FRONTAL, prism, project, pyramid, regularBase, SLANT, type SpacePoint } from './space';
import { Wireframe } from './Wireframe';

export function RegularPrism({ width, height, labels, sides }: Size & { readonly sides: number }) {
  const base = regularBase(sides, width);
  const faces = prism(base, height);
  const place = fitInto(
    faces.flat().map((corner) => project(corner, FRONTAL)),
    BOX,
  );
  const at = (corner: SpacePoint) => place(project(corner, FRONTAL));
  const [first = { x: 0, z: 0 }, second = first] = base;
  const outermost = base.reduce((most, corner) => (corner.x > most.x ? corner : most), first);
  const [left, right] = [at({ ...first, y: 0 }), at({ ...second, y: 0 })];
  const [low, high] = [at({ ...outermost, y: 0 }), at({ ...outermost, y: height })];
  return (
    <Canvas width={400} height={240}>
      <Wireframe faces={faces} slant={FRONTAL} at={at} />
      <Label x={(left.x + right.x) / 2} y={left.y + 20} text={labels.width} />
      <Label x={low.x + 10} y={(low.y + high.y) / 2} text={labels.height} anchor="start" />
    </Canvas>
  );
}

export function SquarePyramid({ width, depth, height, labels }: Size) {
  const apex = { x: width / 2, y: height, z: depth / 2 };
  const faces = pyramid(rectangle(width, depth), apex);
  const place = fitInto(
    faces.flat().map((corner) => project(corner)),
    BOX,
  );
  const at = (corner: SpacePoint) => place(project(corner));
  const [tip, foot, front] = [at(apex), at({ ...apex, y: 0 }), at({ x: width / 2, y: 0, z: 0 })];
  return (
    <Canvas width={400} height={240}>
      <Wireframe faces={faces} slant={SLANT} at={at} />
      {labels.height !== '' && <polyline class="figure-dotted" points={polyline([tip, foot])} />}
      {labels.slant !== '' && <polyline class="figure-line-thin" points={polyline([tip, front])} />}
      <Label x={front.x} y={front.y + 20} text={labels.width} />
      <Label x={foot.x + 7} y={(tip.y + foot.y) / 2 + 10} text={labels.height} anchor="start" hasGround />
      <Label x={(tip.x + front.x) / 2 - 8} y={(tip.y + front.y) / 2 + 10} text={labels.slant} anchor="end" hasGround />
    </Canvas>
  );
}
