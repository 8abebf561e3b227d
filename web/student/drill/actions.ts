import { batch } from '@preact/signals';
import type { ApiProblem } from '../../shared/api';
import { uuidV7 } from '../../shared/uuid';
import type { DrillPaused, DrillRequest, DrillStarted, Hint, LocalizedText, Response } from '../../shared/wire';
import { api, drill, outbox, screen } from '../app/state';
import { type Entry, toResponse } from '../item/entry/entry';
import { findUnfinishedBox } from '../item/entry/unfinished';
import { begin, NOT_LEARNED } from './drill';
import { dispatch } from './settled';

/** After this long without a reply the child may go on; the answer is safe and the reply still counts. */
const PATIENCE_MS = 6000;

/** Why no drill is on the screen: it could not be had, or a teacher paused practice. */
export type Unopened = ApiProblem | { readonly kind: 'paused'; readonly text: LocalizedText };

/** Starts, or resumes, a drill. @returns null when the drill is on the screen */
export async function openDrill(request: DrillRequest): Promise<Unopened | null> {
  const result = await api.post<DrillStarted | DrillPaused>('/api/drills', request);
  const mine = drill.value;
  if (result.ok) {
    const started = result.value;
    if ('paused' in started) return { kind: 'paused', text: started.paused };
    const isAhead =
      mine !== null && mine.drill === started.drill && mine.phase.kind !== 'finished' && (outbox.value?.state.value.waiting ?? 0) > 0;
    show(() => {
      if (!isAhead) drill.value = begin(started, request, Date.now());
    });
    return null;
  }
  return result.problem;
}

/** Goes on with what is on the tablet, for the time without connection. */
export function resumeKept(): void {
  show(() => {});
}

function show(prepare: () => void): void {
  batch(() => {
    prepare();
    screen.value = { kind: 'drill' };
  });
  history.pushState('drill', '');
}

/** Works on the boxes as they are now, not as they were drawn: a fast child types ahead of the screen. */
export function edit(change: (entry: Entry) => Entry): Entry | null {
  const phase = drill.value?.phase;
  if (phase?.kind !== 'answering') return null;
  const entry = change(phase.entry);
  if (entry !== phase.entry) dispatch({ kind: 'edited', entry });
  return entry;
}

export function submit(): void {
  const phase = drill.value?.phase;
  if (phase?.kind !== 'answering') return;
  if (findUnfinishedBox(phase.current.item, phase.entry) === null) send(toResponse(phase.entry));
  else dispatch({ kind: 'box-missing' });
}

export function skip(): void {
  send(NOT_LEARNED);
}

function send(response: Response): void {
  const current = drill.value;
  if (current?.phase.kind !== 'answering' || outbox.value === null) return;
  const { phase } = current;
  const now = Date.now();
  const attempt = uuidV7(now);
  dispatch({ kind: 'submitted', attempt });
  void outbox.value.put({
    attempt,
    drill: current.drill,
    item: phase.current.item.id,
    response,
    elapsedMs: Math.max(0, now - phase.shownAtMs),
    hints: phase.hints,
    answeredAt: new Date(now).toISOString(),
  });
  setTimeout(() => dispatch({ kind: 'out-of-reach', attempt }), PATIENCE_MS);
}

/** @returns the hint, or null when there is no connection */
export async function askHint(item: string): Promise<LocalizedText | null> {
  const result = await api.get<Hint>(`/api/items/${encodeURIComponent(item)}/hint`);
  if (!result.ok) return null;
  dispatch({ kind: 'hinted' });
  return result.value.hint;
}

export function goOn(): void {
  dispatch({ kind: 'continued', nowMs: Date.now() });
  finishIfOver();
}

/** All kept answers are judged and the drill still waits: asks the server how it goes on. */
export async function refreshWaiting(): Promise<void> {
  const current = drill.value;
  if (current?.phase.kind !== 'waiting' || current.keptCount > 0) return;
  const result = await api.post<DrillStarted | DrillPaused>('/api/drills', current.request);
  if (!result.ok) return;
  dispatch('paused' in result.value ? { kind: 'paused' } : { kind: 'refreshed', started: result.value, nowMs: Date.now() });
}

const FEW_SPARE = 2;
let isLoadingSpare = false;

/** Fills up the items for the time without connection, while there is one. */
export async function loadSpare(): Promise<void> {
  const current = drill.value;
  if (current === null || isLoadingSpare || current.spare.length >= FEW_SPARE || current.progress.isFinished || current.keptCount > 0)
    return;
  isLoadingSpare = true;
  const result = await api.post<DrillStarted | DrillPaused>('/api/drills', current.request);
  isLoadingSpare = false;
  if (result.ok && result.value.drill === drill.value?.drill) dispatch({ kind: 'spare-loaded', spare: result.value.spare });
}

export function finishIfOver(): void {
  if (drill.value?.phase.kind !== 'finished') return;
  const finished = drill.value.drill;
  batch(() => {
    drill.value = null;
    screen.value = { kind: 'closing', drill: finished };
  });
}

export function leaveToHome(): void {
  screen.value = { kind: 'home' };
}
