import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ApiResult } from '../../shared/api';
import type { AttemptReply, AttemptRequest } from '../../shared/wire';
import { type Outbox, type OutboxEdges, type Settled, startOutbox } from './outbox';
import { type OutboxStore, openOutboxStore } from './store';

const request = (attempt: string): AttemptRequest => ({
  attempt,
  drill: 'd',
  item: 'i',
  response: { value: '1' },
  elapsedMs: 1,
  hints: 0,
  answeredAt: '2026-11-22T01:42:07.120Z',
});
const reply = (attempt: string): AttemptReply => ({
  attempt,
  score: 1,
  outcome: 'right',
  feedback: { ja: '', en: '' },
  given: { ja: '', en: '' },
  solution: null,
  next: null,
  progress: { answered: 1, right: 1, planned: 1, recent: ['right'], isFinished: true },
});
const unreachable: ApiResult<never> = { ok: false, problem: { kind: 'unreachable' } };
const refusal = (status: number, retryAfterMs: number | null = null): ApiResult<never> => ({
  ok: false,
  problem: { kind: 'refused', status, problem: {}, retryAfterMs },
});

type Post = (path: string, body: unknown) => ApiResult<unknown>;

/** Takes whatever is sent, alone or in a batch. */
const accept: Post = (path, body) =>
  path.endsWith('batch')
    ? { ok: true, value: (body as AttemptRequest[]).map(({ attempt }) => ({ attempt, status: 200, reply: reply(attempt) })) }
    : { ok: true, value: reply((body as AttemptRequest).attempt) };

let databases = 0;
const running: Outbox[] = [];

/** An outbox whose server can be changed and whose pauses end only when the test says so. */
function start(first: Post, store: OutboxStore = openOutboxStore(`test-${databases++}`), person = 'p-1') {
  const server = { post: first };
  const posts: [path: string, attempts: string[]][] = [];
  const settled: Settled[] = [];
  const pauses: number[] = [];
  const renewSession = vi.fn(async () => true);
  let endPause: () => void = () => {};
  const edges: OutboxEdges = {
    api: {
      post: async <T>(path: string, body?: unknown) => {
        posts.push([path, [body as AttemptRequest | AttemptRequest[]].flat().map(({ attempt }) => attempt)]);
        return server.post(path, body) as ApiResult<T>;
      },
    },
    store,
    onSettled: (what) => settled.push(what),
    renewSession,
    pause: (ms, sooner) =>
      new Promise((resolve) => {
        if (sooner.aborted) return resolve();
        if (Number.isFinite(ms)) pauses.push(ms);
        endPause = resolve;
        sooner.addEventListener('abort', () => resolve());
      }),
    random: () => 0,
  };
  const outbox = startOutbox(person, edges);
  running.push(outbox);
  return { outbox, store, server, posts, settled, pauses, renewSession, goOn: () => endPause() };
}

const replies = (settled: readonly Settled[]) => settled.flatMap((what) => (what.kind === 'replied' ? [what.reply.attempt] : []));

afterEach(() => {
  vi.unstubAllGlobals();
  for (const outbox of running.splice(0)) outbox.stop();
});

describe('the outbox', () => {
  it('keeps an answer before it sends it, and lets it go when the reply is there', async () => {
    let keptWhenSent = -1;
    const { outbox, store, server, settled } = start(accept);
    const counted = vi.spyOn(store, 'add');
    server.post = (path, body) => {
      keptWhenSent = counted.mock.results.length;
      return accept(path, body);
    };
    await outbox.put(request('a'));
    await vi.waitFor(() => expect(replies(settled)).toEqual(['a']));
    expect(keptWhenSent).toBe(1);
    await vi.waitFor(async () => expect(await store.list('p-1')).toEqual([]));
    expect(outbox.state.value).toMatchObject({ waiting: 0, isConnected: true });
  });

  it('tries for ever, waiting longer each time, until the server answers', async () => {
    const { outbox, server, settled, pauses, goOn } = start(() => unreachable);
    await outbox.put(request('a'));
    for (let failures = 1; failures <= 9; failures++) {
      await vi.waitFor(() => expect(pauses).toHaveLength(failures));
      if (failures < 9) goOn();
    }
    expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
    expect(settled[0]).toEqual({ kind: 'out-of-reach', attempts: ['a'] });
    expect(outbox.state.value).toMatchObject({ waiting: 1, isConnected: false });
    server.post = accept;
    outbox.wake();
    await vi.waitFor(() => expect(replies(settled)).toEqual(['a']));
  });

  it('waits as long as Retry-After asks', async () => {
    const { outbox, pauses } = start(() => refusal(429, 30_000));
    await outbox.put(request('a'));
    await vi.waitFor(() => expect(pauses).toEqual([30_500]));
  });

  it('sends what has gathered together, in the order of answering', async () => {
    const { outbox, server, settled, posts, pauses } = start(() => unreachable);
    await outbox.put(request('a'));
    await vi.waitFor(() => expect(pauses).toHaveLength(1));
    for (const attempt of ['b', 'c']) await outbox.put(request(attempt));
    server.post = accept;
    outbox.wake();
    await vi.waitFor(() => expect(replies(settled)).toEqual(['a', 'b', 'c']));
    expect(posts.at(-1)).toEqual(['/api/attempts/batch', ['a', 'b', 'c']]);
  });

  it('survives a reload: the next start sends what the last one kept', async () => {
    const before = start(() => unreachable);
    await before.outbox.put(request('a'));
    before.outbox.stop();
    const after = start(accept, before.store);
    await vi.waitFor(() => expect(replies(after.settled)).toEqual(['a']));
  });

  it('never sends the answers of one child as those of another', async () => {
    const haruto = start(() => unreachable);
    await haruto.outbox.put(request('a'));
    haruto.outbox.stop();
    const yui = start(accept, haruto.store, 'p-2');
    await yui.outbox.put(request('b'));
    await vi.waitFor(() => expect(replies(yui.settled)).toEqual(['b']));
    expect(yui.posts.flatMap(([, attempts]) => attempts)).toEqual(['b']);
    expect(await haruto.store.list('p-1')).toHaveLength(1);
  });

  it('keeps a final refusal to be told, and sends the others', async () => {
    const { outbox, server, store, settled } = start(() => refusal(409));
    await outbox.put(request('a'));
    await vi.waitFor(() => expect(settled).toContainEqual({ kind: 'refused', attempt: 'a', status: 409 }));
    server.post = accept;
    await outbox.put(request('b'));
    await vi.waitFor(() => expect(replies(settled)).toEqual(['b']));
    await vi.waitFor(() => expect(outbox.state.value).toMatchObject({ waiting: 0, refused: [{ refusedStatus: 409 }] }));
    await outbox.forgetRefused();
    expect(await store.list('p-1')).toEqual([]);
  });

  it('finds the one bad answer in a batch that was refused as a whole', async () => {
    const { outbox, server, settled, pauses } = start(() => unreachable);
    await outbox.put(request('bad'));
    await vi.waitFor(() => expect(pauses).toHaveLength(1));
    await outbox.put(request('good'));
    server.post = (path, body) =>
      path.endsWith('batch') || (body as AttemptRequest).attempt === 'bad' ? refusal(400) : accept(path, body);
    outbox.wake();
    await vi.waitFor(() => expect(replies(settled)).toEqual(['good']));
    expect(settled).toContainEqual({ kind: 'refused', attempt: 'bad', status: 400 });
  });

  it('tells refused, taken and to be repeated apart within a batch', async () => {
    const { outbox, server, settled, pauses, store } = start(() => unreachable);
    await outbox.put(request('a'));
    await vi.waitFor(() => expect(pauses).toHaveLength(1));
    for (const attempt of ['b', 'c']) await outbox.put(request(attempt));
    server.post = (path, body) =>
      path.endsWith('batch')
        ? {
            ok: true,
            value: [
              { attempt: 'a', status: 200, reply: reply('a') },
              { attempt: 'b', status: 404, problem: 'no such drill' },
              { attempt: 'c', status: 503 },
            ],
          }
        : (body as AttemptRequest).attempt === 'c'
          ? unreachable
          : accept(path, body);
    outbox.wake();
    await vi.waitFor(() => expect(settled).toContainEqual({ kind: 'refused', attempt: 'b', status: 404 }));
    expect(replies(settled)).toEqual(['a']);
    await vi.waitFor(async () =>
      expect((await store.list('p-1')).map((kept) => [kept.request.attempt, kept.refusedStatus])).toEqual([
        ['b', 404],
        ['c', null],
      ]),
    );
  });

  it('renews the session when it has ended, and repeats the answer', async () => {
    const { outbox, server, settled, renewSession } = start(() => refusal(401));
    renewSession.mockImplementation(async () => {
      server.post = accept;
      return true;
    });
    await outbox.put(request('a'));
    await vi.waitFor(() => expect(replies(settled)).toEqual(['a']));
    expect(renewSession).toHaveBeenCalledOnce();
  });

  it('renews the session after a time without connection as well', async () => {
    const { outbox, server, settled, renewSession, pauses, goOn } = start(() => unreachable);
    renewSession.mockImplementation(async () => {
      server.post = accept;
      return true;
    });
    await outbox.put(request('a'));
    await vi.waitFor(() => expect(pauses).toHaveLength(1));
    server.post = () => refusal(403);
    goOn();
    await vi.waitFor(() => expect(replies(settled)).toEqual(['a']));
    expect(renewSession).toHaveBeenCalledOnce();
  });

  it('asks the browser to keep what waits, once for each time without connection', async () => {
    const persist = vi.fn(async () => true);
    vi.stubGlobal('navigator', { ...navigator, storage: { persist } });
    const { outbox, server, settled, pauses, goOn } = start(accept);
    await outbox.put(request('a'));
    await vi.waitFor(() => expect(replies(settled)).toEqual(['a']));
    expect(persist).not.toHaveBeenCalled();
    server.post = () => unreachable;
    await outbox.put(request('b'));
    await vi.waitFor(() => expect(pauses).toHaveLength(1));
    goOn();
    await vi.waitFor(() => expect(pauses).toHaveLength(2));
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('says when the tablet is full, and sends the answer from memory', async () => {
    const full: OutboxStore = {
      ...openOutboxStore(`test-${databases++}`),
      add: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    const { outbox, server, settled } = start(() => unreachable, full);
    await outbox.put(request('a'));
    expect(outbox.state.value.unkept).toBe(1);
    server.post = accept;
    outbox.wake();
    await vi.waitFor(() => expect(replies(settled)).toEqual(['a']));
    await vi.waitFor(() => expect(outbox.state.value).toMatchObject({ waiting: 0, unkept: 0 }));
  });
});
