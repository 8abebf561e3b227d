import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { ApiProblem } from '../../shared/api';
import { api } from '../../shared/staff/session';
import type { Live } from '../../shared/wire-live';
import { watchClassroom } from './connection';
import { isBehind, type LiveState, noLive, reduceLive } from './live';

const tryAgainMs = 4000;
/** However often news and table disagree, the table is asked for at most this often. */
const betweenLoadsMs = 1000;

/** The class as it is now: the table loaded once, kept up to date by the hub, loaded anew after every gap. */
export function useLive(classroom: string): { state: LiveState; problem: ApiProblem | null } {
  const [state, tell] = useReducer(reduceLive, noLive);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [turn, setTurn] = useState(0);
  const lastLoad = useRef(0);
  const behind = isBehind(state);
  useEffect(() => watchClassroom(classroom, tell), [classroom]);
  // A new turn loads the same table once more after a failure.
  useEffect(() => {
    if (!behind) return;
    let isCurrent = true;
    const load = async () => {
      lastLoad.current = Date.now();
      const result = await api.get<Live>(`/api/classrooms/${encodeURIComponent(classroom)}/live`);
      if (!isCurrent) return;
      setProblem(result.ok ? null : result.problem);
      if (result.ok) tell({ type: 'loaded', serial: state.wanted, live: result.value, nowMs: Date.now() });
      else timer = setTimeout(() => setTurn((before) => before + 1), tryAgainMs);
    };
    let timer = setTimeout(() => void load(), Math.max(0, lastLoad.current + betweenLoadsMs - Date.now()));
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [classroom, behind, state.wanted, turn]);
  return { state, problem };
}
