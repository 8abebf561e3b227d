import type { ServerAnswer } from '../judge/network';
import { ask, deadlineIn } from './deadline';

const PATIENCE_MS = 8000;
const ROUNDS = 5;

export async function measureServer(): Promise<ServerAnswer> {
  const signal = deadlineIn(PATIENCE_MS);
  try {
    const [ready, firstMs] = await time(() => ask('/health/ready', signal));
    const answeredAtMs = Date.now() - firstMs / 2;
    const word = await ready.text();
    if (ready.status >= 500) return { kind: 'not-ready' };
    if (!ready.ok || word !== 'Healthy') return { kind: 'replaced' };
    return { kind: 'answered', roundTripMs: await measureRoundTrip(signal, firstMs), aheadMs: readAheadMs(ready, answeredAtMs) };
  } catch {
    return { kind: 'unreachable', isOnline: navigator.onLine };
  }
}

// The first request may have opened the connection and looked into the store; these do neither.
async function measureRoundTrip(signal: AbortSignal, firstMs: number): Promise<number> {
  const rounds: number[] = [];
  try {
    while (rounds.length < ROUNDS) rounds.push((await time(() => ask('/health/live', signal)))[1]);
  } catch {
    // A slow line does not get through all rounds in time: those that it did count.
  }
  return rounds.length === 0 ? firstMs : median(rounds);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** @param deviceMs the device's clock when the server wrote its answer */
export function readAheadMs(response: Response, deviceMs: number): number | null {
  const serverMs = Date.parse(response.headers.get('Date') ?? '');
  // The header counts whole seconds: on average half of one has passed.
  return Number.isNaN(serverMs) ? null : deviceMs - (serverMs + 500);
}

async function time<T>(work: () => Promise<T>): Promise<[value: T, ms: number]> {
  const start = performance.now();
  const value = await work();
  return [value, performance.now() - start];
}
