import type { SocketTrip } from '../judge/network';
import { ask, deadlineIn, within } from './deadline';

const PATH = '/hubs/check';
const WORD = 'drill';
const PATIENCE_MS = 6000;

export async function measureSocket(): Promise<SocketTrip> {
  // Making one throws where the browser was told to allow none.
  const ms = await within(
    PATIENCE_MS,
    tryEcho().catch(() => null),
    null,
  );
  return ms === null ? explain() : { kind: 'through', ms };
}

/** @returns how long it took until the word was said back, or null when it was not */
function tryEcho(): Promise<number | null> {
  return new Promise((resolve) => {
    const start = performance.now();
    const socket = new WebSocket(`${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}${PATH}`);
    socket.onopen = () => socket.send(WORD);
    socket.onmessage = (message) => {
      resolve(message.data === WORD ? performance.now() - start : null);
      socket.close();
    };
    socket.onclose = () => resolve(null);
    setTimeout(() => socket.close(), PATIENCE_MS);
  });
}

/** A plain request tells what a socket does not: the place answers it with 400, or 503 when it is full. */
async function explain(): Promise<SocketTrip> {
  try {
    const { status } = await ask(PATH, deadlineIn(PATIENCE_MS));
    if (status === 503) return { kind: 'busy' };
    return { kind: status === 400 ? 'blocked' : 'path-blocked' };
  } catch {
    return { kind: 'path-blocked' };
  }
}
