import { describe, expect, it } from 'vitest';
import { finding } from '../finding';
import { judgeClock, judgeLine, judgeServer, judgeSocket, type ServerAnswer } from './network';

const answered = (roundTripMs: number, aheadMs: number | null = 0): ServerAnswer => ({ kind: 'answered', roundTripMs, aheadMs });
const MINUTE = 60_000;

describe('judgeServer', () => {
  it('is content up to a second', () => {
    expect(judgeServer(answered(1000))).toEqual(finding('ok', 'serverAnswers', 1000));
    expect(judgeServer(answered(1001))).toEqual(finding('attention', 'serverSlow', 1001));
  });

  it('tells a device without network from a server out of reach', () => {
    expect(judgeServer({ kind: 'unreachable', isOnline: true })).toEqual(finding('unusable', 'serverUnreachable'));
    expect(judgeServer({ kind: 'unreachable', isOnline: false })).toEqual(finding('unusable', 'deviceOffline'));
  });

  it('tells a filter in the place of the server from a server that is not ready', () => {
    expect(judgeServer({ kind: 'replaced' })).toEqual(finding('unusable', 'serverReplaced'));
    expect(judgeServer({ kind: 'not-ready' })).toEqual(finding('unusable', 'serverNotReady'));
  });
});

describe('judgeClock', () => {
  it('allows three minutes either way', () => {
    for (const aheadMs of [3 * MINUTE, -3 * MINUTE]) expect(judgeClock(answered(10, aheadMs))).toEqual(finding('ok', 'clockRight'));
    expect(judgeClock(answered(10, 4 * MINUTE))).toEqual(finding('attention', 'clockAhead', 4 * MINUTE));
    expect(judgeClock(answered(10, -4 * MINUTE))).toEqual(finding('attention', 'clockBehind', 4 * MINUTE));
  });

  it('says nothing of a clock when the server did not', () => {
    expect(judgeClock(answered(10, null))).toEqual(finding('skipped', 'clockUnknown'));
    expect(judgeClock({ kind: 'not-ready' })).toEqual(finding('skipped', 'notReached'));
  });
});

describe('judgeLine', () => {
  it('is content with 8 s, and tells the rate in kbit/s', () => {
    expect(judgeLine({ kind: 'loaded', bytes: 60_000, ms: 8000 })).toEqual(finding('ok', 'lineFast', 60_000, 8000, 60));
    expect(judgeLine({ kind: 'loaded', bytes: 60_000, ms: 9600 })).toEqual(finding('attention', 'lineSlow', 60_000, 9600, 50));
  });

  it('names what did not arrive', () => {
    expect(judgeLine({ kind: 'blocked', path: '/assets/a.js' })).toEqual(finding('unusable', 'lineBlocked', '/assets/a.js'));
    expect(judgeLine({ kind: 'stuck', ms: 30_000 })).toEqual(finding('unusable', 'lineStuck', 30_000));
  });
});

describe('judgeSocket', () => {
  it('never makes a device unusable: children need no sockets', () => {
    expect(judgeSocket({ kind: 'through', ms: 20 })).toEqual(finding('ok', 'socketThrough', 20));
    expect(judgeSocket({ kind: 'blocked' })).toEqual(finding('attention', 'socketBlocked'));
    expect(judgeSocket({ kind: 'path-blocked' })).toEqual(finding('attention', 'socketPathBlocked'));
    expect(judgeSocket({ kind: 'busy' })).toEqual(finding('skipped', 'socketBusy'));
  });
});
