import type { Outcome, Stage } from '../../shared/wire';

/** Shapes, so that nothing is told by colour alone. Each stands beside its word or is named by what holds it. */
export function OutcomeMark({ outcome }: { outcome: Outcome | 'kept' | 'ahead' }) {
  return (
    <svg class={`mark mark-${outcome}`} viewBox="0 0 24 24" aria-hidden="true">
      {drawOutcome(outcome)}
    </svg>
  );
}

function drawOutcome(outcome: Outcome | 'kept' | 'ahead') {
  switch (outcome) {
    case 'right':
      return (
        <>
          <circle cx="12" cy="12" r="11" class="mark-fill" />
          <path d="M6.5 12.5l3.8 3.8 7.4-8" class="mark-cut" />
        </>
      );
    case 'wrong':
    case 'form':
    case 'unreadable':
      return <path d="M12 2.2 22.6 21a.6.6 0 0 1-.5.9H1.9a.6.6 0 0 1-.5-.9z" class="mark-fill" />;
    case 'partly':
      return (
        <>
          <path d="M12 3.8 21.2 20.6H2.8z" class="mark-line" />
          <path d="M12 2.2v19.7H1.9a.6.6 0 0 1-.5-.9z" class="mark-fill" />
        </>
      );
    case 'not-learned':
      return <rect x="3" y="3" width="18" height="18" rx="3" class="mark-line" />;
    case 'kept':
      return <circle cx="12" cy="12" r="9.5" class="mark-line mark-dashed" />;
    case 'ahead':
      return <circle cx="12" cy="12" r="5" class="mark-line" />;
  }
}

export function StageMark({ stage }: { stage: Stage }) {
  return (
    <svg class={`mark stage-${stage}`} viewBox="0 0 24 24" aria-hidden="true">
      {stage === 'mastered' && <path d="M12 1.5l3.2 6.6 7.3 1-5.3 5.1 1.3 7.2L12 18l-6.5 3.4 1.3-7.2L1.5 9.1l7.3-1z" class="mark-fill" />}
      {stage === 'practising' && (
        <>
          <circle cx="12" cy="12" r="9.5" class="mark-line" />
          <path d="M12 2.5a9.5 9.5 0 0 1 0 19z" class="mark-fill" />
        </>
      )}
      {stage === 'not-yet' && <circle cx="12" cy="12" r="9.5" class="mark-line" />}
    </svg>
  );
}

export function CloudMark({ isSaved }: { isSaved: boolean }) {
  return (
    <svg class="mark mark-cloud" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M7 19a5 5 0 0 1-.6-9.96 6 6 0 0 1 11.5 1.2A4.4 4.4 0 0 1 17.5 19z" class="mark-line" />
      {isSaved ? <path d="M9 14l2.2 2.2L15 12" class="mark-line" /> : <path d="M12 16v-5M10 13l2-2 2 2" class="mark-line" />}
    </svg>
  );
}

export function SpeakerMark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3 9.5v5h4l5 4.5v-14L7 9.5z" class="mark-fill" />
      <path d="M15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" class="mark-line" />
    </svg>
  );
}
