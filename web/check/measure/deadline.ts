/** Aborts after the time. (`AbortSignal.timeout` is among the things that old browsers lack, and this page must run there.) */
export function deadlineIn(ms: number): AbortSignal {
  const deadline = new AbortController();
  setTimeout(() => deadline.abort(), ms);
  return deadline.signal;
}

/** The value, or `late` when it takes longer than this. */
export function within<T, L>(ms: number, value: Promise<T>, late: L): Promise<T | L> {
  return Promise.race([value, new Promise<L>((resolve) => setTimeout(() => resolve(late), ms))]);
}

/** Past every cache on the device; a redirect is not followed, because Drill never answers with one here. */
export function ask(path: string, signal: AbortSignal): Promise<Response> {
  return fetch(path, { cache: 'no-store', redirect: 'manual', signal });
}
