import { useEffect, useRef } from 'preact/hooks';
import type { ApiProblem } from '../shared/api';
import { Button } from '../shared/components/Button';
import { Notice } from '../shared/components/Notice';
import { problemText } from '../shared/staff/words';
import { words } from './words';

interface Props {
  readonly problem: ApiProblem | null;
  /** What was done, in words. */
  readonly done: string | null;
  /** Null where there is no way back. */
  readonly onUndo: (() => void) | null;
}

/** How the last change went. */
export function Outcome({ problem, done, onUndo }: Props) {
  const place = useRef<HTMLDivElement>(null);
  // The row that was pressed may stand far from here.
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [problem, done]);
  if (problem === null && done === null) return null;
  return (
    <div class="outcome" ref={place}>
      {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
      {done !== null && (
        <Notice>
          <p>{done}</p>
          {onUndo !== null && <Button onClick={onUndo}>{words().undo}</Button>}
        </Notice>
      )}
    </div>
  );
}
