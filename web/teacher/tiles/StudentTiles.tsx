import { useRef, useState } from 'preact/hooks';
import type { LiveStudent } from '../../shared/wire-live';
import { words } from '../live/words';
import { columnsOf, isGridKey, stepInGrid } from './grid';
import { OutcomeKey } from './OutcomeMarks';
import { arrange, type Order, orderNow } from './order';
import { StudentTile } from './StudentTile';
import './tiles.css';

interface Props {
  readonly students: readonly LiveStudent[];
  readonly nowMs: number;
  readonly openStudent: (student: string) => void;
}

const orders: readonly Order[] = ['number', 'stuck', 'answered'];

/** One tile a student, in places that change only when the teacher sorts. */
export function StudentTiles({ students, nowMs, openStudent }: Props) {
  const [sorted, setSorted] = useState<{ order: Order; places: readonly string[] }>(() => ({
    order: 'number',
    places: orderNow(students, 'number'),
  }));
  const [focused, setFocused] = useState(0);
  const grid = useRef<HTMLUListElement>(null);
  const arranged = arrange(students, sorted.places);
  const sort = (order: Order) => setSorted({ order, places: orderNow(students, order) });
  const isStale = orderNow(students, sorted.order).join() !== arranged.map((student) => student.student).join();
  const move = (event: KeyboardEvent) => {
    if (!isGridKey(event.key) || grid.current === null) return;
    event.preventDefault();
    const tiles = [...grid.current.querySelectorAll<HTMLButtonElement>('.tile')];
    const next = stepInGrid(focused, event.key, tiles.length, columnsOf(tiles.map((tile) => tile.offsetTop)));
    setFocused(next);
    tiles[next]?.focus();
  };
  return (
    <section class="tiles-section" aria-labelledby="tiles-title">
      <div class="section-head">
        <h2 id="tiles-title" class="visually-hidden">
          {words().students}
        </h2>
        <OutcomeKey />
        <fieldset class="sort">
          <legend class="sort-legend">{words().sort}</legend>
          {orders.map((order) => (
            <button key={order} type="button" class="sort-choice" aria-pressed={order === sorted.order} onClick={() => sort(order)}>
              {words().orders[order]}
            </button>
          ))}
          {isStale && (
            <button type="button" class="staff-link" onClick={() => sort(sorted.order)}>
              {words().sortAgain}
            </button>
          )}
        </fieldset>
      </div>
      <ul class="tiles" ref={grid} onKeyDown={move}>
        {arranged.map((student, index) => (
          <li key={student.student}>
            <StudentTile
              student={student}
              nowMs={nowMs}
              isTabStop={index === Math.min(focused, arranged.length - 1)}
              onFocus={() => setFocused(index)}
              onOpen={() => openStudent(student.student)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
