import { describe, expect, it, vi } from 'vitest';
import { type LineId, lineIds, type Measures, startChecks } from './checks';
import type { Finding } from './finding';

const fine: Measures = {
  server: async () => ({ kind: 'answered', roundTripMs: 20, aheadMs: 0 }),
  firstLoad: async () => ({ kind: 'loaded', bytes: 50_000, ms: 500 }),
  socket: async () => ({ kind: 'through', ms: 20 }),
  offlinePage: async () => 'kept',
  connection: () => ({ protocol: 'https:', isSecure: true }),
  browser: () => [],
  cookies: () => true,
  scratch: async () => ({ kind: 'works' }),
  space: async () => ({ freeBytes: 1e9, isPersisted: true }),
  unsent: async () => 0,
  voice: async () => 'Kyoko',
  screen: () => ({ width: 1080, height: 810, hasTouch: true, hasPointer: false }),
};

async function find(measures: Partial<Measures>): Promise<Record<LineId, Finding>> {
  const found = startChecks({ ...fine, ...measures });
  return Object.fromEntries(await Promise.all(lineIds.map(async (id) => [id, await found[id]]))) as Record<LineId, Finding>;
}
const withState = (found: Record<LineId, Finding>, state: string) => lineIds.filter((id) => found[id].state === state);

describe('startChecks', () => {
  it('looks at every line', async () => {
    const found = await find({});
    expect(withState(found, 'ok')).toEqual(lineIds.filter((id) => id !== 'screen'));
    expect(found.screen.state).toBe('note');
  });

  it('without the server looks at what is on the device, and loads nothing', async () => {
    const [firstLoad, socket] = [vi.fn(fine.firstLoad), vi.fn(fine.socket)];
    const found = await find({ server: async () => ({ kind: 'unreachable', isOnline: true }), firstLoad, socket, unsent: async () => 3 });
    expect(withState(found, 'skipped')).toEqual(['line', 'clock', 'socket']);
    expect(withState(found, 'unusable')).toEqual(['server']);
    expect(withState(found, 'attention')).toEqual(['unsent']);
    expect(firstLoad).not.toHaveBeenCalled();
    expect(socket).not.toHaveBeenCalled();
  });

  it('does not blame the device for a page that could not be kept without the server', async () => {
    const found = await find({ server: async () => ({ kind: 'replaced' }), offlinePage: async () => 'failed' });
    expect(found.offline.sentence).toBe('notReached');
    expect((await find({ offlinePage: async () => 'failed' })).offline.sentence).toBe('offlineFailed');
  });

  it('goes on past a measurement that fails, at once or later', async () => {
    const found = await find({
      cookies: () => {
        throw new DOMException('denied', 'SecurityError');
      },
      firstLoad: () => Promise.reject(new Error('unforeseen')),
    });
    expect(withState(found, 'skipped')).toEqual(['line', 'cookies']);
    expect(found.socket.state).toBe('ok');
  });

  it('measures what goes over the line one after the other', async () => {
    let under = 0;
    const alone =
      <T>(value: T) =>
      async () => {
        expect(++under).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 1));
        under--;
        return value;
      };
    const found = await find({
      server: alone(await fine.server()),
      firstLoad: alone(await fine.firstLoad()),
      socket: alone(await fine.socket()),
      offlinePage: alone(await fine.offlinePage()),
    });
    expect(withState(found, 'skipped')).toEqual([]);
  });

  it('ends a line that hangs', async () => {
    vi.useFakeTimers();
    const found = startChecks({ ...fine, unsent: () => new Promise(() => undefined) });
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await found.unsent).sentence).toBe('notMeasured');
    vi.useRealTimers();
  });
});
