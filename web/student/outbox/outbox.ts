import { type ReadonlySignal, signal } from '@preact/signals';
import type { Api } from '../../shared/api';
import type { AttemptReply, AttemptRequest, BatchedReply } from '../../shared/wire';
import type { KeptAttempt, OutboxStore } from './store';
import { judge, judgeStatus, type SendProblem, waitMs } from './verdict';

/** What becomes of one attempt. */
export type Settled =
  | { readonly kind: 'replied'; readonly reply: AttemptReply }
  | { readonly kind: 'refused'; readonly attempt: string; readonly status: number }
  | { readonly kind: 'out-of-reach'; readonly attempts: readonly string[] };

export interface OutboxState {
  /** Answers of this person that wait to be sent. */
  readonly waiting: number;
  /** Of these, the ones the tablet could not keep on its disk. */
  readonly unkept: number;
  readonly isConnected: boolean;
  readonly refused: readonly KeptAttempt[];
}

export interface Outbox {
  readonly state: ReadonlySignal<OutboxState>;
  /** Keeps the answer first and then sends it, for as long as it takes. */
  put(request: AttemptRequest): Promise<void>;
  /** Tries at once instead of waiting on. */
  wake(): void;
  /** The child has been told; the refused answers are let go. */
  forgetRefused(): Promise<void>;
  stop(): void;
}

export interface OutboxEdges {
  readonly api: Pick<Api, 'post'>;
  readonly store: OutboxStore;
  readonly onSettled: (settled: Settled) => void;
  /** Brings a session of the same person back, or tells that it is over. */
  readonly renewSession: () => Promise<boolean>;
  /** Resolves after the time, or sooner when the signal aborts. */
  readonly pause: (ms: number, sooner: AbortSignal) => Promise<void>;
  readonly random: () => number;
}

const BATCH = 200;
const NOTHING: OutboxState = { waiting: 0, unkept: 0, isConnected: true, refused: [] };

/** The answers of one person, from the moment of answering until the server has taken them. */
export function startOutbox(person: string, edges: OutboxEdges): Outbox {
  const { api, store, onSettled } = edges;
  const state = signal(NOTHING);
  let unkept: KeptAttempt[] = [];
  let bell = new AbortController();
  let isStopped = false;

  const list = async (): Promise<readonly KeptAttempt[]> => {
    const kept = await store.list(person).catch(() => []);
    const waiting = [...kept.filter((attempt) => attempt.refusedStatus === null), ...unkept];
    const refused = kept.filter((attempt) => attempt.refusedStatus !== null);
    state.value = { ...state.value, waiting: waiting.length, unkept: unkept.length, refused };
    return waiting;
  };
  const setConnected = (isConnected: boolean) => {
    state.value = { ...state.value, isConnected };
  };
  const settle = async (attempt: KeptAttempt, outcome: AttemptReply | { readonly status: number }) => {
    const isRefused = 'status' in outcome;
    if (unkept.includes(attempt)) unkept = unkept.filter((other) => other !== attempt);
    else if (isRefused) await store.refuse(attempt.sequence, outcome.status);
    else await store.remove(attempt.sequence);
    onSettled(
      isRefused ? { kind: 'refused', attempt: attempt.request.attempt, status: outcome.status } : { kind: 'replied', reply: outcome },
    );
  };

  const sendOne = async (attempt: KeptAttempt): Promise<SendProblem | null> => {
    const result = await api.post<AttemptReply>('/api/attempts', attempt.request);
    const problem = result.ok ? null : judge(result.problem);
    if (result.ok) await settle(attempt, result.value);
    else if (problem?.kind === 'final') await settle(attempt, { status: problem.status });
    return problem?.kind === 'final' ? null : problem;
  };
  const sendTogether = async (attempts: readonly KeptAttempt[]): Promise<SendProblem | null> => {
    const result = await api.post<readonly BatchedReply[]>(
      '/api/attempts/batch',
      attempts.map((attempt) => attempt.request),
    );
    if (!result.ok) {
      const problem = judge(result.problem);
      // The batch as a whole was refused: one of them may be the cause, and the others must not suffer for it.
      return problem.kind === 'final' ? sendInTurn(attempts) : problem;
    }
    let later: SendProblem | null = null;
    for (const attempt of attempts) {
      const entry = result.value.find((candidate) => candidate.attempt === attempt.request.attempt);
      if (entry?.reply) await settle(attempt, entry.reply);
      else {
        const problem = judgeStatus(entry?.status ?? 503);
        if (problem.kind === 'final') await settle(attempt, { status: problem.status });
        else later = problem;
      }
    }
    return later;
  };
  const sendInTurn = async (attempts: readonly KeptAttempt[]): Promise<SendProblem | null> => {
    for (const attempt of attempts) {
      const problem = await sendOne(attempt);
      if (problem !== null) return problem;
    }
    return null;
  };

  const run = async () => {
    let failures = 0;
    let isRenewed = false;
    while (!isStopped) {
      bell = new AbortController();
      const waiting = (await list()).slice(0, BATCH);
      const [first] = waiting;
      if (first === undefined) {
        await edges.pause(Number.POSITIVE_INFINITY, bell.signal);
        continue;
      }
      const problem = waiting.length === 1 ? await sendOne(first) : await sendTogether(waiting);
      if (isStopped) return;
      if (problem === null) {
        failures = 0;
        isRenewed = false;
        setConnected(true);
        continue;
      }
      // A page opened without connection has no token yet: however often it failed before, the session is renewed once.
      if (problem.kind === 'session' && !isRenewed && (await edges.renewSession())) {
        isRenewed = true;
        continue;
      }
      failures++;
      // Asked only now: some browsers ask the child, and an answer that is sent at once has nothing to fear.
      if (failures === 1) void store.persist();
      setConnected(false);
      onSettled({ kind: 'out-of-reach', attempts: (await list()).map((attempt) => attempt.request.attempt) });
      await edges.pause(waitMs(failures, edges.random(), problem.kind === 'later' ? problem.afterMs : null), bell.signal);
    }
  };
  void run();

  return {
    state,
    put: async (request) => {
      try {
        await store.add(person, request);
      } catch {
        // The disk is full or forbidden: it lives in memory until it is sent, and the screen says so.
        unkept = [...unkept, { sequence: -1, person, request, refusedStatus: null }];
      }
      state.value = { ...state.value, waiting: state.value.waiting + 1, unkept: unkept.length };
      bell.abort();
    },
    wake: () => bell.abort(),
    forgetRefused: async () => {
      await Promise.all(state.value.refused.map((attempt) => store.remove(attempt.sequence)));
      await list();
    },
    stop: () => {
      isStopped = true;
      bell.abort();
    },
  };
}
