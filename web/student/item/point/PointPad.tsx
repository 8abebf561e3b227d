import { useEffect, useRef } from 'preact/hooks';
import { LINE_EDGE, LineBoard } from '../../../shared/item/point/LineBoard';
import { PLANE_EDGE, PlaneBoard } from '../../../shared/item/point/PlaneBoard';
import { type Scale, scaleOf } from '../../../shared/item/point/scale';
import { words } from '../../words';
import { PadKey, SubmitKey } from '../keypads/keys';
import type { PadProps } from '../ResponsePad';
import { markAt, marksPerLabel, nudge, placeOf, sayPlace, withPlace } from './place';
import { useBoardWidth } from './useBoardWidth';
import './point.css';

const WIDEST_LINE = 900;
const WIDEST_PLANE = 420;

const NUDGES = [
  { key: 'ArrowLeft', axis: 0, step: -1, shown: '◂', name: 'left' },
  { key: 'ArrowRight', axis: 0, step: 1, shown: '▸', name: 'right' },
  { key: 'ArrowDown', axis: 1, step: -1, shown: '▾', name: 'down' },
  { key: 'ArrowUp', axis: 1, step: 1, shown: '▴', name: 'up' },
] as const;

/** Tap or drag to put the point on a mark; arrow keys, of the screen or of a keyboard, move it mark by mark. */
export function PointPad({ item, entry, markedBox, remarkId, edit, onSubmit }: PadProps) {
  const { point: w } = words();
  const room = useRef<HTMLDivElement>(null);
  const board = useRef<HTMLDivElement>(null);
  const scales = (item.parts?.axes ?? []).map(scaleOf);
  const [x, y] = scales;
  const width = useBoardWidth(room, y === undefined ? WIDEST_LINE : WIDEST_PLANE);
  useEffect(() => board.current?.focus({ preventScroll: true }), [item.id, markedBox]);
  if (x === undefined) return null;
  const place = placeOf(scales, entry.texts);
  const move = (axis: number, marks: number) => edit((now) => nudge(scales, now, Math.min(axis, scales.length - 1), marks));
  const put = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    const [across, up] = [event.clientX - box.left, box.bottom - event.clientY];
    const touched =
      y === undefined ? [along(x, across, LINE_EDGE, width)] : [along(x, across, PLANE_EDGE, width), along(y, up, PLANE_EDGE, width)];
    edit((now) => withPlace(scales, now, touched));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = NUDGES.find(({ key }) => key === event.key);
    const marks = arrow?.step ?? farMarks(event.key, x);
    if (marks === null) return;
    event.preventDefault();
    event.stopPropagation();
    move(arrow?.axis ?? 0, marks);
  };
  return (
    <div class={`picks point-pad ${y === undefined ? 'point-pad-line' : 'point-pad-plane'}`}>
      <div class="point-room" ref={room}>
        <div
          ref={board}
          class={`point-board ${markedBox === null ? '' : 'is-marked'}`}
          style={{ inlineSize: `${width}px` }}
          role="slider"
          tabIndex={0}
          aria-label={w.board}
          aria-orientation="horizontal"
          aria-valuemin={0}
          aria-valuemax={x.values.length - 1}
          aria-valuenow={place?.[0] ?? 0}
          aria-valuetext={place === null ? words().drill.empty : sayPlace(scales, place)}
          {...(markedBox === null ? {} : { 'aria-describedby': remarkId })}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            put(event);
          }}
          onPointerMove={(event) => {
            if (event.currentTarget.hasPointerCapture(event.pointerId)) put(event);
          }}
          onKeyDown={onKeyDown}
        >
          {y === undefined ? (
            <LineBoard scale={x} width={width} pins={place === null ? [] : [{ place, look: 'open' }]} />
          ) : (
            <PlaneBoard x={x} y={y} side={width} pins={place === null ? [] : [{ place, look: 'open' }]} />
          )}
        </div>
      </div>
      <div class="point-keys">
        <p class="picks-how">{y === undefined ? w.howLine : w.howPlane}</p>
        <div class="point-nudges">
          {NUDGES.filter(({ axis }) => axis < scales.length).map(({ axis, step, shown, name }) => (
            <PadKey key={name} look={`nudge key-nudge-${name}`} name={w[name]} onPress={() => move(axis, step)}>
              {shown}
            </PadKey>
          ))}
        </div>
        <SubmitKey onSubmit={onSubmit} />
      </div>
    </div>
  );
}

function along(scale: Scale, pixels: number, edge: number, length: number): number {
  return markAt(scale, (pixels - edge) / (length - 2 * edge));
}

/** Page keys go from number to number, Home and End to the ends. */
function farMarks(key: string, scale: Scale): number | null {
  const far = { PageUp: marksPerLabel(scale), PageDown: -marksPerLabel(scale), Home: -scale.values.length, End: scale.values.length };
  return key in far ? far[key as keyof typeof far] : null;
}
