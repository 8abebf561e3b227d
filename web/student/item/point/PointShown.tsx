import { useRef } from 'preact/hooks';
import { LineBoard } from '../../../shared/item/point/LineBoard';
import type { Pinned } from '../../../shared/item/point/Pin';
import { PlaneBoard } from '../../../shared/item/point/PlaneBoard';
import { scaleOf } from '../../../shared/item/point/scale';
import type { Response } from '../../../shared/wire';
import type { AxisPart } from '../../../shared/wire-parts';
import { words } from '../../words';
import { placeOf } from './place';
import { useBoardWidth } from './useBoardWidth';
import './point.css';

const WIDEST = 560;
const WIDEST_PLANE = 300;

/** Both answers on one board: the given one with a cross, the right one with a tick. */
export function PointShown({
  axes,
  given,
  right,
}: {
  readonly axes: readonly AxisPart[];
  readonly given: Response;
  readonly right: Response;
}) {
  const room = useRef<HTMLDivElement>(null);
  const scales = axes.map(scaleOf);
  const [x, y] = scales;
  const width = useBoardWidth(room, y === undefined ? WIDEST : WIDEST_PLANE);
  if (x === undefined) return null;
  const pins = [pinned('given', given), pinned('right', right)].flatMap((pin) => pin ?? []);
  return (
    <div class="point-shown" ref={room}>
      {y === undefined ? <LineBoard scale={x} width={width} pins={pins} /> : <PlaneBoard x={x} y={y} side={width} pins={pins} />}
      <ul class="point-legend">
        <li class="point-legend-given">{words().drill.given}</li>
        <li class="point-legend-right">{words().drill.rightAnswer}</li>
      </ul>
    </div>
  );

  function pinned(look: Pinned['look'], response: Response): Pinned | null {
    const place = placeOf(scales, response);
    return place === null ? null : { place, look };
  }
}
