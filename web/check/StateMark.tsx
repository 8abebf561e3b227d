import type { State } from './finding';

/** A shape for each state, so that nothing is told by colour alone; its word stands beside it. */
export function StateMark({ state }: { state: State | 'checking' }) {
  return (
    <svg class={`state-mark mark-${state}`} viewBox="0 0 24 24" aria-hidden="true">
      {draw(state)}
    </svg>
  );
}

function draw(state: State | 'checking') {
  switch (state) {
    case 'ok':
      return (
        <>
          <circle cx="12" cy="12" r="11" class="mark-fill" />
          <path d="M6.5 12.5l3.8 3.8 7.4-8" class="mark-cut" />
        </>
      );
    case 'attention':
      return (
        <>
          <path d="M12 2.2 22.6 21a.6.6 0 0 1-.5.9H1.9a.6.6 0 0 1-.5-.9z" class="mark-fill" />
          <path d="M12 9v6M12 18v.8" class="mark-cut" />
        </>
      );
    case 'unusable':
      return (
        <>
          <path d="M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z" class="mark-fill" />
          <path d="M8 8l8 8M16 8l-8 8" class="mark-cut" />
        </>
      );
    case 'note':
      return (
        <>
          <circle cx="12" cy="12" r="10" class="mark-line" />
          <path d="M12 11v6M12 7v.8" class="mark-line" />
        </>
      );
    case 'skipped':
      return <rect x="3" y="3" width="18" height="18" rx="3" class="mark-line" />;
    case 'checking':
      return <circle cx="12" cy="12" r="10" class="mark-line mark-dashed" />;
  }
}
