import type { Connection, OfflinePage, Screen } from '../judge/device';
import { within } from './deadline';

const COOKIE = 'drill-check';
const WORKER_PATIENCE_MS = 10_000;
const VOICE_PATIENCE_MS = 3000;

export function measureConnection(): Connection {
  return { protocol: location.protocol, isSecure: window.isSecureContext };
}

export function measureCookies(): boolean {
  writeCookie('1', 60);
  const isKept = document.cookie.includes(`${COOKIE}=1`);
  writeCookie('', 0);
  return isKept;
}

function writeCookie(value: string, seconds: number): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is newer than the browsers that this page must run in.
  document.cookie = `${COOKIE}=${value}; Path=/check/; SameSite=Strict; Max-Age=${seconds}`;
}

/** Keeps this page itself, so that it opens without connection too, in the way in which the student's page is kept. */
export async function measureOfflinePage(): Promise<OfflinePage> {
  if (!('serviceWorker' in navigator)) return 'unsupported';
  try {
    await navigator.serviceWorker.register('/check/sw.js', { scope: '/check/' });
    return await within(
      WORKER_PATIENCE_MS,
      navigator.serviceWorker.ready.then(() => 'kept' as const),
      'failed',
    );
  } catch {
    return 'failed';
  }
}

/** The name of a Japanese voice. Voices come late, and on some devices never. */
export async function measureVoice(): Promise<string | null> {
  if (!('speechSynthesis' in window)) return null;
  const come = new Promise<void>((resolve) => {
    const look = () => {
      if (findVoice() !== null) resolve();
    };
    speechSynthesis.addEventListener?.('voiceschanged', look);
    look();
  });
  await within(VOICE_PATIENCE_MS, come, undefined);
  return findVoice();
}

function findVoice(): string | null {
  return speechSynthesis.getVoices().find((voice) => voice.lang.toLowerCase().startsWith('ja'))?.name ?? null;
}

export function measureScreen(): Screen {
  return {
    width: window.innerWidth,
    height: window.innerHeight,
    hasTouch: navigator.maxTouchPoints > 0,
    hasPointer: matchMedia('(any-pointer: fine)').matches,
  };
}
