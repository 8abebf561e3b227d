import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../shared/components/Button';
import { OutcomeMark } from '../app/marks';
import { words } from '../words';
import { goOn, leaveToHome } from './actions';
import type { Phase } from './drill';

/** The answer is safe but not judged: says so, and lets the child go on. */
export function OfflineTold({ kind }: { kind: Extract<Phase['kind'], 'kept' | 'refused' | 'waiting'> }) {
  const { drill: w, closing } = words();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section class="told told-kept">
      <div class="told-text">
        <h2 class="told-outcome" tabIndex={-1} ref={heading}>
          <OutcomeMark outcome={kind === 'refused' ? 'wrong' : 'kept'} />
          {kind === 'waiting' ? w.waiting : kind === 'kept' ? w.kept : w.refused}
        </h2>
        {kind !== 'refused' && <p class="told-why">{kind === 'waiting' ? w.waitingMore : w.keptMore}</p>}
      </div>
      <div class="told-actions">
        {kind === 'waiting' ? (
          <Button look="primary" size="large" onClick={leaveToHome}>
            {closing.goHome}
          </Button>
        ) : (
          <Button look="primary" size="large" onClick={goOn}>
            {w.next}
          </Button>
        )}
      </div>
    </section>
  );
}
