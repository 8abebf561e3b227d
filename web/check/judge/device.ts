import { type Finding, finding } from '../finding';

export interface Connection {
  /** "https:" or "http:". */
  readonly protocol: string;
  /** Whether the browser takes the page for safe from others on the way; without it it keeps no page. */
  readonly isSecure: boolean;
}

/** Something that Drill's pages use and that this browser lacks. */
export interface Missing {
  readonly feature: string;
  /** False when only the looks suffer. */
  readonly isNeeded: boolean;
}

export interface Screen {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly hasTouch: boolean;
  readonly hasPointer: boolean;
}

export type OfflinePage = 'kept' | 'failed' | 'unsupported';

const NARROWEST = 320;

export function judgeConnection({ protocol, isSecure }: Connection): Finding {
  if (protocol === 'https:') return finding('ok', 'encrypted');
  return isSecure ? finding('ok', 'ownServer') : finding('attention', 'notEncrypted');
}

export function judgeBrowser(missing: readonly Missing[]): Finding {
  if (missing.length === 0) return finding('ok', 'browserNew');
  const names = missing.map(({ feature }) => feature).join(', ');
  return missing.some(({ isNeeded }) => isNeeded) ? finding('unusable', 'browserOld', names) : finding('attention', 'browserPlain', names);
}

export function judgeCookies(areKept: boolean): Finding {
  return areKept ? finding('ok', 'cookiesKept') : finding('unusable', 'cookiesBlocked');
}

export function judgeOfflinePage(page: OfflinePage): Finding {
  switch (page) {
    case 'kept':
      return finding('ok', 'offlineKept');
    case 'unsupported':
      return finding('attention', 'offlineUnsupported');
    case 'failed':
      return finding('attention', 'offlineFailed');
  }
}

/** @param voice the name of a Japanese voice, or null when there is none */
export function judgeVoice(voice: string | null): Finding {
  return voice === null ? finding('attention', 'voiceMissing') : finding('ok', 'voiceThere', voice);
}

export function judgeScreen({ width, height, hasTouch, hasPointer }: Screen): Finding {
  return width < NARROWEST
    ? finding('attention', 'screenNarrow', width)
    : finding('note', 'screenFits', width, height, hasTouch, hasPointer);
}
