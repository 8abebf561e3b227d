import { describe, expect, it } from 'vitest';
import type { AttemptReply, DrillStarted, NextItem, Outcome } from '../../shared/wire';
import { typeKey } from '../item/entry/typing';
import { type Answering, advance, begin as beginWith, type DrillEvent, type DrillState } from './drill';

const words = { ja: '', en: '' };
const next = (id: string): NextItem => ({
  item: { id, skill: { id: 's', name: words }, level: 1, kind: 'fraction', prompt: words, boxes: ['numerator', 'denominator'] },
  why: { kind: 'assigned' },
  sentence: words,
});
const progress = (answered: number, planned = 10) => ({ answered, right: 0, planned, recent: [], isFinished: answered >= planned });
const started = (spare: string[] = [], planned = 10): DrillStarted => ({
  ...next('first'),
  drill: 'd',
  kind: 'practice',
  assignment: null,
  progress: progress(0, planned),
  spare: spare.map(next),
});
const reply = (attempt: string, outcome: Outcome, nextId: string | null = 'second', more: Partial<AttemptReply> = {}): AttemptReply => ({
  attempt,
  score: 0,
  outcome,
  feedback: { ja: 'f', en: 'f' },
  given: words,
  solution: null,
  next: nextId === null ? null : next(nextId),
  progress: progress(1),
  ...more,
});
const begin = (first: DrillStarted, nowMs: number) => beginWith(first, { kind: 'practice' }, nowMs);
const run = (state: DrillState, ...events: DrillEvent[]): DrillState => events.reduce(advance, state);
const answering = (state: DrillState): Answering => {
  if (state.phase.kind !== 'answering') throw new Error(`the phase is ${state.phase.kind}`);
  return state.phase;
};
const onScreen = (state: DrillState) => answering(state).current.item.id;

const submitted = (attempt: string): DrillEvent => ({ kind: 'submitted', attempt });
const outOfReach = (attempt: string): DrillEvent => ({ kind: 'out-of-reach', attempt });
const replied = (answer: AttemptReply): DrillEvent => ({ kind: 'replied', reply: answer, nowMs: 500 });
const continued: DrillEvent = { kind: 'continued', nowMs: 900 };

describe('a drill with connection', () => {
  it('asks, checks, tells, and goes on to the item of the reply with a new clock', () => {
    const checking = run(begin(started(), 100), submitted('a'));
    expect(checking.phase.kind).toBe('checking');
    const told = run(checking, replied(reply('a', 'wrong')));
    expect(told).toMatchObject({ phase: { kind: 'feedback', openSteps: 0 }, progress: { answered: 1 } });
    expect(answering(run(told, continued))).toMatchObject({ current: { item: { id: 'second' } }, hints: 0, shownAtMs: 900 });
  });

  it('ends when the reply has nothing next', () => {
    expect(run(begin(started(), 0), submitted('a'), replied(reply('a', 'right', null)), continued).phase.kind).toBe('finished');
  });

  it('ends when all kept answers are judged and a teacher has paused practice meanwhile', () => {
    const waiting = run(begin(started(), 0), submitted('a'), outOfReach('a'), continued);
    expect(waiting.phase.kind).toBe('waiting');
    expect(run(waiting, { kind: 'paused' }).phase.kind).toBe('finished');
    const asking = begin(started(), 0);
    expect(run(asking, { kind: 'paused' })).toBe(asking);
  });

  it('keeps the boxes filled when another form is asked', () => {
    const first = begin(started(), 0);
    const filled = run(first, { kind: 'edited', entry: typeKey(answering(first).current.item, answering(first).entry, '3') });
    const again = answering(run(filled, submitted('a'), replied(reply('a', 'form'))));
    expect(again).toMatchObject({ entry: { texts: { numerator: '3' } }, remark: { outcome: 'form' }, current: { item: { id: 'first' } } });
  });

  it('marks the box that could not be read and puts the cursor there; typing takes the mark away', () => {
    const marked = run(begin(started(), 0), submitted('a'), replied(reply('a', 'unreadable', null, { box: 'denominator' })));
    expect(answering(marked)).toMatchObject({ markedBox: 'denominator', entry: { current: 'denominator' } });
    const typed = run(marked, { kind: 'edited', entry: typeKey(answering(marked).current.item, answering(marked).entry, '4') });
    expect(answering(typed).markedBox).toBeNull();
  });

  it('marks the first unfinished box without asking the server', () => {
    expect(answering(run(begin(started(), 0), { kind: 'box-missing' }))).toMatchObject({ markedBox: 'numerator' });
  });

  it('counts hints for the item and opens the steps one by one', () => {
    expect(answering(run(begin(started(), 0), { kind: 'hinted' }, { kind: 'hinted' })).hints).toBe(2);
    const told = run(begin(started(), 0), submitted('a'), replied(reply('a', 'wrong')), { kind: 'step-opened' });
    expect(told.phase).toMatchObject({ openSteps: 1 });
  });

  it('hears only what belongs to its phase', () => {
    const told = run(begin(started(), 0), submitted('a'), replied(reply('a', 'wrong')));
    expect(run(told, submitted('b'), outOfReach('a'), { kind: 'hinted' })).toEqual(told);
  });
});

describe('a drill without connection', () => {
  it('goes on with the spare items in order and then waits', () => {
    const kept = run(begin(started(['x', 'y']), 0), submitted('a'), outOfReach('a'));
    expect(kept).toMatchObject({ phase: { kind: 'kept' }, keptCount: 1 });
    const second = run(kept, continued);
    expect(onScreen(second)).toBe('x');
    const third = run(second, submitted('b'), outOfReach('b'), continued);
    expect(onScreen(third)).toBe('y');
    expect(run(third, submitted('c'), outOfReach('c'), continued)).toMatchObject({ phase: { kind: 'waiting' }, keptCount: 3 });
  });

  it('waits when as many are kept as were planned', () => {
    const state = run(begin(started(['x', 'y'], 1), 0), submitted('a'), outOfReach('a'), continued);
    expect(state.phase.kind).toBe('waiting');
  });

  it('shows the feedback when the reply comes while the kept answer is still on the screen', () => {
    const state = run(begin(started(['x']), 0), submitted('a'), outOfReach('a'), replied(reply('a', 'right')));
    expect(state).toMatchObject({ phase: { kind: 'feedback' }, keptCount: 0 });
  });

  it('is not disturbed by a late reply while another item is on the screen', () => {
    const state = run(begin(started(['x']), 0), submitted('a'), outOfReach('a'), continued, replied(reply('a', 'right')));
    expect(onScreen(state)).toBe('x');
    expect(state).toMatchObject({ keptCount: 0, progress: { answered: 1 } });
  });

  it('goes on after the last of the late replies when it was waiting', () => {
    const waiting = run(begin(started(['x']), 0), submitted('a'), outOfReach('a'), continued, submitted('b'), outOfReach('b'), continued);
    const afterOne = run(waiting, replied(reply('a', 'right', 'x')));
    expect(afterOne.phase.kind).toBe('waiting');
    expect(onScreen(run(afterOne, replied(reply('b', 'right', 'z'))))).toBe('z');
    expect(run(afterOne, replied(reply('b', 'right', null))).phase.kind).toBe('finished');
  });

  it('never shows as spare what it has shown as next', () => {
    const state = run(begin(started(['x', 'y']), 0), submitted('a'), replied(reply('a', 'right', 'x')), continued);
    expect(state.spare.map((spare) => spare.item.id)).toEqual(['y']);
  });

  it('takes new spare items, but not the one on the screen', () => {
    const state = run(begin(started(), 0), { kind: 'spare-loaded', spare: [next('first'), next('x')] });
    expect(state.spare.map((spare) => spare.item.id)).toEqual(['x']);
  });

  it('tells of an answer that was refused, and goes on', () => {
    const refused = run(begin(started(['x']), 0), submitted('a'), { kind: 'refused', attempt: 'a' });
    expect(refused.phase.kind).toBe('refused');
    expect(onScreen(run(refused, continued))).toBe('x');
  });

  it('is loaded anew only while it waits', () => {
    const first = begin(started(), 0);
    const refreshed: DrillEvent = { kind: 'refreshed', started: { ...started(), ...next('new') }, nowMs: 7 };
    expect(run(first, refreshed)).toEqual(first);
    expect(onScreen(run(first, submitted('a'), outOfReach('a'), continued, refreshed))).toBe('new');
  });
});
