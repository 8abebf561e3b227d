import { describe, expect, it, vi } from 'vitest';
import { createApi, retryAfterMs } from './api';

const answer = (status: number, body?: unknown, headers?: Record<string, string>) =>
  vi.fn<typeof fetch>(async () => new Response(body === undefined ? null : JSON.stringify(body), { status, headers: headers ?? {} }));

describe('createApi', () => {
  it('sends the csrf token with unsafe requests only', async () => {
    const fetcher = answer(200, {});
    const api = createApi(fetcher);
    api.csrf = 'Qm9v';
    await api.get('/api/home');
    await api.post('/api/drills', { kind: 'practice' });
    const headers = fetcher.mock.calls.map(([, init]) => new Headers(init?.headers).get('X-CSRF'));
    expect(headers).toEqual([null, 'Qm9v']);
  });

  it('gives a refusal as a value with its problem and the time to wait', async () => {
    const api = createApi(answer(429, { title: 'Too many' }, { 'Retry-After': '30' }));
    expect(await api.post('/api/session', {})).toEqual({
      ok: false,
      problem: { kind: 'refused', status: 429, problem: { title: 'Too many' }, retryAfterMs: 30_000 },
    });
  });

  it('gives a refusal whose body is no JSON', async () => {
    const api = createApi(vi.fn<typeof fetch>(async () => new Response('<html>', { status: 502 })));
    expect(await api.get('/api/home')).toMatchObject({ ok: false, problem: { kind: 'refused', status: 502, problem: {} } });
  });

  it('gives no value when the server cannot be reached or does not answer in time', async () => {
    const unreachable = createApi(vi.fn<typeof fetch>().mockRejectedValue(new TypeError('offline')));
    expect(await unreachable.get('/api/home')).toEqual({ ok: false, problem: { kind: 'unreachable' } });
    const silent = createApi((_, init) => new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', reject)), 5);
    expect(await silent.get('/api/home')).toEqual({ ok: false, problem: { kind: 'unreachable' } });
  });

  it('takes 204 as done', async () => {
    expect(await createApi(answer(204)).delete('/api/session')).toEqual({ ok: true, value: null });
  });
});

describe('retryAfterMs', () => {
  it.each([
    [null, null],
    ['', null],
    ['soon', null],
    ['12', 12_000],
    ['Thu, 01 Jan 1970 00:00:09 GMT', 5000],
    ['Thu, 01 Jan 1970 00:00:01 GMT', 0],
  ])('%s: %s', (header, expected) => {
    expect(retryAfterMs(header, 4000)).toBe(expected);
  });
});
