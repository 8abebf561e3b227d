import { afterEach, describe, expect, it, vi } from 'vitest';
import { measureServer, median, readAheadMs } from './server';

type Answer = () => Response | Promise<Response>;

function answer(ready: Answer, live: Answer = () => new Response('Healthy')) {
  const fetched = vi.fn(async (path: string) => (path === '/health/ready' ? ready() : live()));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}
afterEach(() => vi.unstubAllGlobals());

describe('measureServer', () => {
  it('asks several times and hears the time', async () => {
    const fetched = answer(() => new Response('Healthy', { headers: { Date: new Date(Date.now() - 600_000).toUTCString() } }));
    const measured = await measureServer();
    expect(measured).toMatchObject({ kind: 'answered', roundTripMs: expect.any(Number) });
    if (measured.kind === 'answered') expect(measured.aheadMs).toBeCloseTo(600_000, -4);
    expect(fetched).toHaveBeenCalledTimes(6);
  });

  it('is not taken in by a page that somebody else answers with', async () => {
    answer(() => new Response('<html>Blocked</html>', { status: 200 }));
    expect(await measureServer()).toEqual({ kind: 'replaced' });
    answer(() => new Response('', { status: 403 }));
    expect(await measureServer()).toEqual({ kind: 'replaced' });
  });

  it('tells a server that is there and not ready, behind a proxy or not', async () => {
    answer(() => new Response('Unhealthy', { status: 503 }));
    expect(await measureServer()).toEqual({ kind: 'not-ready' });
    answer(() => new Response('<html>Bad Gateway</html>', { status: 502 }));
    expect(await measureServer()).toEqual({ kind: 'not-ready' });
  });

  it('tells a server that does not answer', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await measureServer()).toEqual({ kind: 'unreachable', isOnline: true });
  });

  it('makes do with the first answer when the line breaks after it', async () => {
    answer(
      () => new Response('Healthy'),
      () => Promise.reject(new TypeError('Failed to fetch')),
    );
    expect(await measureServer()).toMatchObject({ kind: 'answered', aheadMs: null });
  });
});

describe('median', () => {
  it('is not moved by one slow answer', () => {
    expect(median([20, 900, 22, 18, 21])).toBe(21);
    expect(median([10, 20])).toBe(15);
  });
});

describe('readAheadMs', () => {
  it('is how far the device is ahead, to half a second', () => {
    const response = new Response('', { headers: { Date: 'Sun, 22 Nov 2026 01:42:07 GMT' } });
    expect(readAheadMs(response, Date.UTC(2026, 10, 22, 1, 47, 7, 500))).toBe(300_000);
    expect(readAheadMs(new Response(''), 0)).toBeNull();
  });
});
