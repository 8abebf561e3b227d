import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import liveJson from '../../../tests/contracts/live.json';
import type { Live, LiveStudent } from '../../shared/wire-live';
import { words } from '../live/words';
import { StudentTiles } from './StudentTiles';

const live = liveJson as Live;
const nowMs = Date.parse(live.at);

function page(students: readonly LiveStudent[]) {
  const root = document.createElement('div');
  document.body.append(root);
  const openStudent = vi.fn();
  const draw = (next: readonly LiveStudent[]) =>
    act(() => render(<StudentTiles students={next} nowMs={nowMs} openStudent={openStudent} />, root));
  void draw(students);
  const names = () => [...root.querySelectorAll('.tile-name')].map((name) => name.textContent);
  const press = (text: string) => act(() => [...root.querySelectorAll('button')].find((button) => button.textContent === text)?.click());
  return { root, draw, names, press, openStudent };
}

test('StudentTiles_resultsArrive_noTileMovesUntilSortedAgain', async () => {
  const { draw, names, press } = page(live.students);
  await press(words().orders.answered);
  await draw(live.students.map((student) => (student.number === 2 ? { ...student, answered: 40 } : student)));
  expect(names()).toEqual(['青木 はると', '石井 ゆい']);
  await press(words().sortAgain);
  expect(names()).toEqual(['石井 ゆい', '青木 はると']);
});

test('StudentTiles_stuckStudent_saysForHowLong', () => {
  const stuckSince = new Date(nowMs - 4 * 60_000).toISOString();
  const { root } = page(live.students.map((student) => ({ ...student, stuckSince })));
  expect(root.querySelector('.tile-alarm .visually-hidden')?.textContent).toBe('つまずき 4分');
});

test('StudentTiles_tileOpened_namesTheStudent', async () => {
  const { press, root, openStudent } = page(live.students);
  await press(root.querySelectorAll('.tile')[1]?.textContent ?? '');
  expect(openStudent).toHaveBeenCalledWith('p-8000');
});
