import type { FirstLoad } from '../judge/network';
import { ask, deadlineIn } from './deadline';

const PAGE = '/student/';
const PATIENCE_MS = 30_000;

interface Loaded {
  /** As they went over the line. */
  readonly bytes: number;
  readonly text: string;
}

/** Loads what a tablet loads that opens the student's page for the first time. */
export async function measureFirstLoad(): Promise<FirstLoad> {
  const signal = deadlineIn(PATIENCE_MS);
  const start = performance.now();
  const page = await load(PAGE, signal);
  const paths = page === null ? [] : filesOf(page.text);
  const files = await Promise.all(paths.map((path) => load(path, signal)));
  if (signal.aborted) return { kind: 'stuck', ms: PATIENCE_MS };
  if (page === null || paths.length === 0) return { kind: 'blocked', path: PAGE };
  const missing = paths.find((_, index) => files[index] === null);
  if (missing !== undefined) return { kind: 'blocked', path: missing };
  const bytes = files.reduce((sum, file) => sum + (file?.bytes ?? 0), page.bytes);
  return { kind: 'loaded', bytes, ms: performance.now() - start };
}

/** The scripts and styles that a built page names. */
export function filesOf(html: string): readonly string[] {
  return [...html.matchAll(/ (?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? '');
}

/** @returns null when it did not arrive, or something else did in its place */
async function load(path: string, signal: AbortSignal): Promise<Loaded | null> {
  try {
    // A query of its own, so that neither the page kept on this device nor a proxy's copy answers.
    const response = await ask(`${path}?check=${Date.now()}`, signal);
    const text = await response.text();
    const isHtml = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
    if (!response.ok || isHtml !== (path === PAGE)) return null;
    return { bytes: Number(response.headers.get('Content-Length')) || text.length, text };
  } catch {
    return null;
  }
}
