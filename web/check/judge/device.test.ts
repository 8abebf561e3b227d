import { describe, expect, it } from 'vitest';
import { finding } from '../finding';
import { judgeBrowser, judgeConnection, judgeCookies, judgeOfflinePage, judgeScreen, judgeVoice } from './device';

describe('judging the device', () => {
  it('asks for https, but for a server on the device itself', () => {
    expect(judgeConnection({ protocol: 'https:', isSecure: true })).toEqual(finding('ok', 'encrypted'));
    expect(judgeConnection({ protocol: 'http:', isSecure: true })).toEqual(finding('ok', 'ownServer'));
    expect(judgeConnection({ protocol: 'http:', isSecure: false })).toEqual(finding('attention', 'notEncrypted'));
  });

  it('takes a browser for too old only when something needed is missing', () => {
    const [needed, pretty] = [
      { feature: 'MathML', isNeeded: true },
      { feature: ':has', isNeeded: false },
    ];
    expect(judgeBrowser([])).toEqual(finding('ok', 'browserNew'));
    expect(judgeBrowser([pretty])).toEqual(finding('attention', 'browserPlain', ':has'));
    expect(judgeBrowser([pretty, needed])).toEqual(finding('unusable', 'browserOld', ':has, MathML'));
  });

  it('needs cookies, and can do without a voice', () => {
    expect(judgeCookies(true)).toEqual(finding('ok', 'cookiesKept'));
    expect(judgeCookies(false)).toEqual(finding('unusable', 'cookiesBlocked'));
    expect(judgeVoice('Kyoko')).toEqual(finding('ok', 'voiceThere', 'Kyoko'));
    expect(judgeVoice(null)).toEqual(finding('attention', 'voiceMissing'));
  });

  it('tells a browser that keeps no pages from one that failed to', () => {
    expect(judgeOfflinePage('kept')).toEqual(finding('ok', 'offlineKept'));
    expect(judgeOfflinePage('unsupported')).toEqual(finding('attention', 'offlineUnsupported'));
    expect(judgeOfflinePage('failed')).toEqual(finding('attention', 'offlineFailed'));
  });

  it('only tells of a screen, unless it is narrower than 320', () => {
    const screen = { height: 640, hasTouch: true, hasPointer: false };
    expect(judgeScreen({ ...screen, width: 320 })).toEqual(finding('note', 'screenFits', 320, 640, true, false));
    expect(judgeScreen({ ...screen, width: 319 })).toEqual(finding('attention', 'screenNarrow', 319));
  });
});
