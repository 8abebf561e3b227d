import { useEffect, useState } from 'preact/hooks';

const tickMs = 5000;

/** The server's time now, good to a few seconds: enough for "stuck for 4 minutes" without drawing all the time. */
export function useClock(offsetMs: number): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return nowMs + offsetMs;
}
