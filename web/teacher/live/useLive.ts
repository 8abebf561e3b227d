import { useEffect, useReducer, useState } from 'preact/hooks';
import type { ApiProblem } from '../../shared/api';
import { api } from '../../shared/staff/session';
import type { Live } from '../../shared/wire';
import { watchClassroom } from './connection';
import { isBehind, type LiveState, noLive, reduceLive } from './live';

const tryAgainMs = 4000;

/** The class as it is now: the table loaded once, kept up to date by the hub, loaded anew after every gap. */
export function useLive(classroom: string): { state: LiveState; problem: ApiProblem | null } {
  const [state, tell] = useReducer(reduceLive, noLive);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [turn, setTurn] = useState(0);
  const behind = isBehind(state);
  useEffect(() => watchClassroom(classroom, tell), [classroom]);
  // A new turn loads the same table once more after a failure.
  useEffect(() => {
    if (!behind) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let isCurrent = true;
    void api.get<Live>(`/api/classrooms/${encodeURIComponent(classroom)}/live`).then((result) => {
      if (!isCurrent) return;
      setProblem(result.ok ? null : result.problem);
      if (result.ok) tell({ type: 'loaded', serial: state.wanted, live: result.value, nowMs: Date.now() });
      else timer = setTimeout(() => setTurn((before) => before + 1), tryAgainMs);
    });
    return () => {
      isCurrent = false;
      if (timer !== null) clearTimeout(timer);
    };
  }, [classroom, behind, state.wanted, turn]);
  return { state, problem };
}
