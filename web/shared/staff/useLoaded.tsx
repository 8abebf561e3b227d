import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ApiProblem } from '../api';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { api } from './session';
import { problemText, staffWords } from './words';

export interface Loaded<T> {
  /** Stays while it is loaded again, so that the page does not flicker. */
  readonly value: T | null;
  readonly problem: ApiProblem | null;
  readonly reload: () => void;
}

/** What stands at the address; loaded again when the address changes or on request. */
export function useLoaded<T>(path: string): Loaded<T> {
  const [at, setAt] = useState<{ path: string; value: T | null; problem: ApiProblem | null }>({ path, value: null, problem: null });
  const [turn, setTurn] = useState(0);
  // A new turn is a request to load the same address again.
  useEffect(() => {
    let isCurrent = true;
    void api.get<T>(path).then((result) => {
      if (!isCurrent) return;
      setAt((before) =>
        result.ok
          ? { path, value: result.value, problem: null }
          : { path, value: before.path === path ? before.value : null, problem: result.problem },
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [path, turn]);
  const isSame = at.path === path;
  return { value: isSame ? at.value : null, problem: isSame ? at.problem : null, reload: () => setTurn((before) => before + 1) };
}

/** Draws what was loaded, or says in words that it is coming or why it did not. */
export function WhenLoaded<T>({ loaded, children }: { loaded: Loaded<T>; children: (value: T) => ComponentChildren }) {
  return (
    <>
      {loaded.problem !== null && (
        <Notice tone="problem">
          <p>{problemText(loaded.problem)}</p>
          <Button onClick={loaded.reload}>{staffWords().retry}</Button>
        </Notice>
      )}
      {loaded.value !== null && children(loaded.value)}
      {loaded.value === null && loaded.problem === null && <p class="staff-loading">{staffWords().loading}</p>}
    </>
  );
}
