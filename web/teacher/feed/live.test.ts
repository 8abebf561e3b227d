import { expect, test } from 'vitest';
import liveJson from '../../../tests/contracts/live.json';
import changedJson from '../../../tests/contracts/live-changed.json';
import type { Live, LiveChanged } from '../../shared/wire-live';
import { isBehind, type LiveState, merge, noLive, reduceLive } from './live';

const live = liveJson as Live;
const news = changedJson as LiveChanged;
const nowMs = Date.parse(live.at);

function newsAt(version: number, answered = 13): LiveChanged {
  const students = news.changes.students.map((student) => ({ ...student, answered }));
  return { ...news, version, changes: { ...news.changes, students } };
}

function loaded(state: LiveState = noLive, version = live.version): LiveState {
  return reduceLive(state, { type: 'loaded', serial: state.wanted, live: { ...live, version }, nowMs });
}

function answeredBy(state: LiveState, student: string): number | undefined {
  return state.live?.students.find((tile) => tile.student === student)?.answered;
}

test('reduceLive_nextVersion_changesTheTileAndTheSummaries', () => {
  const state = reduceLive(loaded(), { type: 'changed', news });
  expect(answeredBy(state, 'p-7f3a')).toBe(13);
  expect(state.live?.version).toBe(42);
  expect(state.live?.misconceptions).toEqual([]);
  expect(isBehind(state)).toBe(false);
});

test('reduceLive_nextVersion_leavesOtherTilesTheSameObjects', () => {
  const before = loaded();
  const after = reduceLive(before, { type: 'changed', news });
  expect(after.live?.students[1]).toBe(before.live?.students[1]);
});

test('reduceLive_skippedVersion_asksForTheTableAndKeepsTheNews', () => {
  const gap = reduceLive(loaded(), { type: 'changed', news: newsAt(44, 15) });
  expect(isBehind(gap)).toBe(true);
  expect(answeredBy(gap, 'p-7f3a')).toBe(12);
  const mended = loaded(gap, 43);
  expect(isBehind(mended)).toBe(false);
  expect(answeredBy(mended, 'p-7f3a')).toBe(15);
  expect(mended.live?.version).toBe(44);
});

test('reduceLive_sameVersionAgain_changesNothing', () => {
  const state = loaded();
  expect(reduceLive(state, { type: 'changed', news: newsAt(41, 99) })).toBe(state);
});

test('reduceLive_olderVersion_asksForTheTable', () => {
  const state = reduceLive(loaded(), { type: 'changed', news: newsAt(3) });
  expect(isBehind(state)).toBe(true);
});

test('reduceLive_newsBeforeTheTable_isAppliedWhenItComes', () => {
  const early = [42, 43].reduce((state, version) => reduceLive(state, { type: 'changed', news: newsAt(version, version) }), noLive);
  expect(answeredBy(loaded(early), 'p-7f3a')).toBe(43);
  expect(answeredBy(loaded(early, 42), 'p-7f3a')).toBe(43);
  expect(answeredBy(loaded(early, 43), 'p-7f3a')).toBe(12);
});

test('reduceLive_newsOfAnotherClass_isNotMixedIn', () => {
  const state = loaded();
  expect(reduceLive(state, { type: 'changed', news: { ...news, classroom: 'c-61' } })).toBe(state);
});

test('reduceLive_connectedAgain_asksForTheTableAndIgnoresOneAskedForBefore', () => {
  const dropped = reduceLive(loaded(), { type: 'link', link: 'reconnecting' });
  expect(isBehind(dropped)).toBe(false);
  const back = reduceLive(dropped, { type: 'link', link: 'live' });
  expect(isBehind(back)).toBe(true);
  const askedBefore = { type: 'loaded', serial: dropped.wanted, live: { ...live, version: 99 }, nowMs } as const;
  expect(reduceLive(back, askedBefore)).toBe(back);
});

test('reduceLive_everyVainTry_asksForTheTable', () => {
  const first = reduceLive(loaded(), { type: 'link', link: 'offline' });
  expect(isBehind(first)).toBe(true);
  expect(isBehind(reduceLive(loaded(first), { type: 'link', link: 'offline' }))).toBe(true);
});

test('reduceLive_deviceClockBehind_remembersTheDifference', () => {
  const state = reduceLive(noLive, { type: 'loaded', serial: 1, live, nowMs: nowMs - 90_000 });
  expect(state.clockOffsetMs).toBe(90_000);
});

test('merge_newStudent_standsAtTheirNumber', () => {
  const arrived = news.changes.students.map((student) => ({ ...student, student: 'p-new', number: 0 }));
  const merged = merge(live, { ...news, changes: { ...news.changes, students: arrived } });
  expect(merged.students.map((student) => student.student)).toEqual(['p-new', 'p-7f3a', 'p-8000']);
});
