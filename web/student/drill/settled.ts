import { drill } from '../app/state';
import type { Settled } from '../outbox/outbox';
import { advance, type DrillEvent } from './drill';

export function dispatch(event: DrillEvent): void {
  if (drill.value !== null) drill.value = advance(drill.value, event);
}

/** What the outbox hears goes to the drill on the screen; an answer of an earlier drill changes nothing there. */
export function onSettled(settled: Settled): void {
  switch (settled.kind) {
    case 'replied':
      dispatch({ kind: 'replied', reply: settled.reply, nowMs: Date.now() });
      break;
    case 'refused':
      dispatch({ kind: 'refused', attempt: settled.attempt });
      break;
    case 'out-of-reach':
      for (const attempt of settled.attempts) dispatch({ kind: 'out-of-reach', attempt });
  }
}
