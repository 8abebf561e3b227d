import { type Finding, finding } from '../finding';

export type ServerAnswer =
  | { readonly kind: 'unreachable'; readonly isOnline: boolean }
  /** Something answered that is not Drill: a filter's page, the sign-in page of a Wi-Fi. */
  | { readonly kind: 'replaced' }
  | { readonly kind: 'not-ready' }
  | {
      readonly kind: 'answered';
      readonly roundTripMs: number;
      /** How far the device's clock is ahead of the server's; null when the server did not tell the time. */
      readonly aheadMs: number | null;
    };

/** The student's first load, as it went. */
export type FirstLoad =
  | { readonly kind: 'loaded'; readonly bytes: number; readonly ms: number }
  | { readonly kind: 'stuck'; readonly ms: number }
  | { readonly kind: 'blocked'; readonly path: string };

export type SocketTrip =
  | { readonly kind: 'through'; readonly ms: number }
  /** Plain requests reach the place, web sockets do not. */
  | { readonly kind: 'blocked' }
  | { readonly kind: 'path-blocked' }
  | { readonly kind: 'busy' };

const SLOW_ANSWER_MS = 1000;
/** On the slowest line that Drill is made for, 100 kbit/s, 60 KB take 4.8 s, with headers and the way there and back up to 8 s. */
const SLOW_LOAD_MS = 8000;
const WRONG_CLOCK_MS = 3 * 60_000;

export function judgeServer(answer: ServerAnswer): Finding {
  switch (answer.kind) {
    case 'unreachable':
      return finding('unusable', answer.isOnline ? 'serverUnreachable' : 'deviceOffline');
    case 'replaced':
      return finding('unusable', 'serverReplaced');
    case 'not-ready':
      return finding('unusable', 'serverNotReady');
    case 'answered':
      return answer.roundTripMs <= SLOW_ANSWER_MS
        ? finding('ok', 'serverAnswers', answer.roundTripMs)
        : finding('attention', 'serverSlow', answer.roundTripMs);
  }
}

export function judgeClock(answer: ServerAnswer): Finding {
  if (answer.kind !== 'answered') return finding('skipped', 'notReached');
  const { aheadMs } = answer;
  if (aheadMs === null) return finding('skipped', 'clockUnknown');
  if (Math.abs(aheadMs) <= WRONG_CLOCK_MS) return finding('ok', 'clockRight');
  return aheadMs > 0 ? finding('attention', 'clockAhead', aheadMs) : finding('attention', 'clockBehind', -aheadMs);
}

export function judgeLine(load: FirstLoad): Finding {
  switch (load.kind) {
    case 'blocked':
      return finding('unusable', 'lineBlocked', load.path);
    case 'stuck':
      return finding('unusable', 'lineStuck', load.ms);
    case 'loaded': {
      // Bits in a millisecond are kilobits in a second.
      const rate = (load.bytes * 8) / Math.max(load.ms, 1);
      return load.ms <= SLOW_LOAD_MS
        ? finding('ok', 'lineFast', load.bytes, load.ms, rate)
        : finding('attention', 'lineSlow', load.bytes, load.ms, rate);
    }
  }
}

export function judgeSocket(trip: SocketTrip): Finding {
  switch (trip.kind) {
    case 'through':
      return finding('ok', 'socketThrough', trip.ms);
    case 'blocked':
      return finding('attention', 'socketBlocked');
    case 'path-blocked':
      return finding('attention', 'socketPathBlocked');
    case 'busy':
      return finding('skipped', 'socketBusy');
  }
}
