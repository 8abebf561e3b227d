import { Canvas } from '../drawing/Canvas';
import { fitInto, polyline } from '../drawing/geometry';
import { Label } from '../drawing/Label';
import { BOX, type Size } from './size';
import { prism, project, pyramid, type SpacePoint, STEEP } from './space';
import { Wireframe } from './Wireframe';

/** Where the third corner of the base stands over the front one, as a part of the width. */
const LEAN = 0.35;

/** Standing on a triangle, its base in front and the third corner behind. */
export function TriangularSolid({ width, depth, height, labels, isPyramid = false }: Size & { readonly isPyramid?: boolean }) {
  const behind = { x: width * LEAN, z: depth };
  const base = [{ x: 0, z: 0 }, { x: width, z: 0 }, behind];
  const apex = { x: (width * (1 + LEAN)) / 3, y: height, z: depth / 3 };
  const faces = isPyramid ? pyramid(base, apex) : prism(base, height);
  const place = fitInto(
    faces.flat().map((corner) => project(corner, STEEP)),
    BOX,
  );
  const at = (corner: SpacePoint) => place(project(corner, STEEP));
  const level = isPyramid ? 0 : height;
  const [corner, foot] = [at({ ...behind, y: level }), at({ x: behind.x, y: level, z: 0 })];
  const [left, right] = [at({ x: 0, y: 0, z: 0 }), at({ x: width, y: 0, z: 0 })];
  const [tip, ground] = isPyramid ? [at(apex), at({ ...apex, y: 0 })] : [at({ x: width, y: height, z: 0 }), right];
  return (
    <Canvas width={400} height={240}>
      <Wireframe faces={faces} slant={STEEP} at={at} />
      {labels.depth !== '' && <polyline class="figure-dotted" points={polyline([corner, foot])} />}
      {isPyramid && labels.height !== '' && <polyline class="figure-dotted" points={polyline([tip, ground])} />}
      <Label x={(left.x + right.x) / 2} y={left.y + 20} text={labels.width} />
      <Label
        x={(corner.x + foot.x) / 2 + (isPyramid ? -6 : 8)}
        y={(corner.y + foot.y) / 2 + 10}
        text={labels.depth}
        anchor={isPyramid ? 'end' : 'start'}
        size={18}
        hasGround={isPyramid}
      />
      <Label x={tip.x + (isPyramid ? 6 : 10)} y={(tip.y + ground.y) / 2} text={labels.height} anchor="start" hasGround={isPyramid} />
    </Canvas>
  );
}
