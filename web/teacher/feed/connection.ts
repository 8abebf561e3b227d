import { type HubConnection, HubConnectionBuilder, LogLevel } from '@microsoft/signalr';
import type { LiveChanged } from '../../shared/wire-live';
import type { LiveEvent } from './live';

const longestPauseMs = 10_000;
/** From this try on the page says "offline": a short break in the school's Wi-Fi is no news. */
const triesUntilOffline = 3;

/** Listens to one class until the returned function is called, and comes back by itself after every break. */
export function watchClassroom(classroom: string, tell: (event: LiveEvent) => void): () => void {
  const hub = new HubConnectionBuilder()
    .withUrl('/hubs/classroom')
    .withAutomaticReconnect({
      nextRetryDelayInMilliseconds: ({ previousRetryCount }) => {
        tell({ type: 'link', link: brokenLink(previousRetryCount) });
        return pauseMs(previousRetryCount);
      },
    })
    .configureLogging(LogLevel.None)
    .build();
  const stopped = new AbortController();
  const watch = async () => {
    await hub.invoke('Watch', classroom);
    tell({ type: 'link', link: 'live' });
  };
  hub.on('changed', (news: LiveChanged) => tell({ type: 'changed', news }));
  // A refused Watch ends the connection; opening it anew is the one way back for every cause.
  hub.onreconnected(() => void watch().catch(() => hub.stop()));
  hub.onclose(() => void open(hub, watch, tell, stopped.signal));
  void open(hub, watch, tell, stopped.signal);
  return () => {
    stopped.abort();
    void hub.stop();
  };
}

async function open(hub: HubConnection, watch: () => Promise<void>, tell: (event: LiveEvent) => void, stopped: AbortSignal): Promise<void> {
  for (let tries = 0; !stopped.aborted; tries++) {
    try {
      if (hub.state === 'Disconnected') await hub.start();
      await watch();
      return;
    } catch {
      if (stopped.aborted) return;
      tell({ type: 'link', link: brokenLink(tries) });
      await pause(pauseMs(tries), stopped);
    }
  }
}

function brokenLink(tries: number): 'reconnecting' | 'offline' {
  return navigator.onLine && tries < triesUntilOffline ? 'reconnecting' : 'offline';
}

/** Doubles up to ten seconds, with chance in it, so that a whole school does not come back in the same instant. */
function pauseMs(tries: number): number {
  return Math.min(longestPauseMs, 1000 * 2 ** tries) * (0.5 + Math.random() / 2);
}

/** Ends early when the device is back on the network or nobody listens any more. */
function pause(ms: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      stopped.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    addEventListener('online', end);
    stopped.addEventListener('abort', end);
  });
}
