import type { AttemptReply, DrillProgress, DrillRequest, DrillStarted, LocalizedText, NextItem, Response } from '../../shared/wire';
import { type Entry, emptyEntry, focusBox } from '../item/entry/entry';
import { findUnfinishedBox } from '../item/entry/unfinished';

/** A drill as it stands on the tablet. Pure: `advance` gives the next state, the screen draws it, the outbox does the sending. */
export interface DrillState {
  readonly drill: string;
  /** What resumes this drill. */
  readonly request: DrillRequest;
  readonly progress: DrillProgress;
  /** Items for the time without connection, next one first. */
  readonly spare: readonly NextItem[];
  /** Answers kept on the tablet and not yet judged. */
  readonly keptCount: number;
  readonly phase: Phase;
}

export type Phase =
  | Answering
  | { readonly kind: 'checking'; readonly question: Answering; readonly attempt: string }
  | { readonly kind: 'kept'; readonly question: Answering; readonly attempt: string }
  | { readonly kind: 'refused'; readonly question: Answering }
  | { readonly kind: 'feedback'; readonly question: Answering; readonly reply: AttemptReply; readonly openSteps: number }
  /** Nothing left to show until the connection is back. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'finished' };

export interface Answering {
  readonly kind: 'answering';
  readonly current: NextItem;
  readonly entry: Entry;
  readonly hints: number;
  readonly shownAtMs: number;
  /** The box that is not finished; null when all are. */
  readonly markedBox: string | null;
  /** What the server said of the answer before: another form was asked, or it could not be read. */
  readonly remark: { readonly outcome: 'form' | 'unreadable'; readonly text: LocalizedText } | null;
}

export type DrillEvent =
  | { readonly kind: 'edited'; readonly entry: Entry }
  | { readonly kind: 'hinted' }
  | { readonly kind: 'box-missing' }
  | { readonly kind: 'submitted'; readonly attempt: string }
  | { readonly kind: 'out-of-reach'; readonly attempt: string }
  | { readonly kind: 'replied'; readonly reply: AttemptReply; readonly nowMs: number }
  | { readonly kind: 'refused'; readonly attempt: string }
  | { readonly kind: 'spare-loaded'; readonly spare: readonly NextItem[] }
  | { readonly kind: 'step-opened' }
  | { readonly kind: 'continued'; readonly nowMs: number }
  | { readonly kind: 'refreshed'; readonly started: DrillStarted; readonly nowMs: number }
  /** A teacher left nothing to go on with. */
  | { readonly kind: 'paused' };

export function begin(started: DrillStarted, request: DrillRequest, nowMs: number): DrillState {
  const { drill, progress, spare } = started;
  return { drill, request, progress, spare, keptCount: 0, phase: ask(started, nowMs) };
}

export function advance(state: DrillState, event: DrillEvent): DrillState {
  const { phase } = state;
  switch (event.kind) {
    case 'edited':
      return phase.kind === 'answering' ? { ...state, phase: { ...phase, entry: event.entry, markedBox: null } } : state;
    case 'hinted':
      return phase.kind === 'answering' ? { ...state, phase: { ...phase, hints: phase.hints + 1 } } : state;
    case 'box-missing':
      return phase.kind === 'answering' ? { ...state, phase: markUnfinished(phase) } : state;
    case 'submitted':
      return phase.kind === 'answering' ? { ...state, phase: { kind: 'checking', question: phase, attempt: event.attempt } } : state;
    case 'out-of-reach':
      return isOnScreen(phase, event.attempt, 'checking')
        ? { ...state, keptCount: state.keptCount + 1, phase: { ...phase, kind: 'kept' } }
        : state;
    case 'replied':
      return afterReply(state, event.reply, event.nowMs);
    case 'refused':
      return isOnScreen(phase, event.attempt)
        ? { ...uncount(state), phase: { kind: 'refused', question: phase.question } }
        : uncount(state);
    case 'spare-loaded':
      return { ...state, spare: without(event.spare, questionOf(phase)?.current ?? null) };
    case 'step-opened':
      return phase.kind === 'feedback' ? { ...state, phase: { ...phase, openSteps: phase.openSteps + 1 } } : state;
    case 'continued':
      return goOn(state, event.nowMs);
    case 'paused':
      return phase.kind === 'waiting' ? { ...state, phase: { kind: 'finished' } } : state;
    case 'refreshed':
      return phase.kind === 'waiting' ? begin(event.started, state.request, event.nowMs) : state;
  }
}

/** What is on the screen to be answered, or has just been. */
export function questionOf(phase: Phase): Answering | null {
  if (phase.kind === 'answering') return phase;
  return 'question' in phase ? phase.question : null;
}

/** まだ ならって いない, on the wire. */
export const NOT_LEARNED: Response = { skip: 'not-learned' };

function ask(next: NextItem, nowMs: number): Answering {
  const current = { item: next.item, why: next.why, sentence: next.sentence };
  return { kind: 'answering', current, entry: emptyEntry(next.item), hints: 0, shownAtMs: nowMs, markedBox: null, remark: null };
}

/** Homework ends with its last item; practice pauses after each ten, though the server has a next one ready. */
export function endsDrill(reply: AttemptReply): boolean {
  return reply.next === null || reply.progress.isFinished;
}

function afterwards(reply: AttemptReply, nowMs: number): Phase {
  return reply.next === null || endsDrill(reply) ? { kind: 'finished' } : ask(reply.next, nowMs);
}

function markUnfinished(phase: Answering): Answering {
  const box = findUnfinishedBox(phase.current.item, phase.entry);
  return box === null ? phase : { ...phase, markedBox: box, remark: null, entry: focusBox(phase.entry, box) };
}

type Sent = Extract<Phase, { kind: 'checking' | 'kept' }>;

function isOnScreen(phase: Phase, attempt: string, kind?: Sent['kind']): phase is Sent {
  return (phase.kind === 'checking' || phase.kind === 'kept') && phase.attempt === attempt && (kind === undefined || phase.kind === kind);
}

function afterReply(state: DrillState, reply: AttemptReply, nowMs: number): DrillState {
  const { phase } = state;
  if (!isOnScreen(phase, reply.attempt)) return afterLateReply(state, reply, nowMs);
  const told = { ...(phase.kind === 'kept' ? uncount(state) : state), progress: reply.progress };
  if (reply.outcome === 'form' || reply.outcome === 'unreadable') return { ...told, phase: askAgain(phase.question, reply, reply.outcome) };
  return { ...told, phase: { kind: 'feedback', question: phase.question, reply, openSteps: 0 } };
}

/** The boxes stay filled. */
function askAgain(question: Answering, reply: AttemptReply, outcome: 'form' | 'unreadable'): Answering {
  const markedBox = reply.box ?? null;
  const entry = markedBox === null ? question.entry : focusBox(question.entry, markedBox);
  return { ...question, markedBox, entry, remark: { outcome, text: reply.feedback } };
}

/** An answer kept earlier has been judged while another item, or none, is on the screen: that one is not disturbed. */
function afterLateReply(state: DrillState, reply: AttemptReply, nowMs: number): DrillState {
  const told = { ...uncount(state), progress: reply.progress };
  if (told.phase.kind !== 'waiting' || told.keptCount > 0) return told;
  return { ...told, phase: afterwards(reply, nowMs) };
}

function uncount(state: DrillState): DrillState {
  return { ...state, keptCount: Math.max(0, state.keptCount - 1) };
}

function goOn(state: DrillState, nowMs: number): DrillState {
  const { phase } = state;
  if (phase.kind === 'feedback')
    return {
      ...state,
      spare: without(state.spare, phase.reply.next),
      phase: afterwards(phase.reply, nowMs),
    };
  if (phase.kind !== 'kept' && phase.kind !== 'refused') return state;
  const [next, ...spare] = without(state.spare, phase.question.current);
  const isEnough = state.progress.answered + state.keptCount >= state.progress.planned;
  return next === undefined || isEnough
    ? { ...state, spare: state.spare, phase: { kind: 'waiting' } }
    : { ...state, spare, phase: ask(next, nowMs) };
}

function without(spare: readonly NextItem[], shown: NextItem | null): readonly NextItem[] {
  return spare.filter((candidate) => candidate.item.id !== shown?.item.id);
}
