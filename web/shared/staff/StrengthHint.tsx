import type { Strength } from './strength';
import { staffWords } from './words';

const steps: readonly Strength[] = ['too-short', 'weak', 'fair', 'strong'];

/** The strength as filled steps and in words. */
export function StrengthHint({ strength }: { strength: Strength }) {
  const reached = steps.indexOf(strength);
  return (
    <span class="strength">
      <span class="strength-steps" aria-hidden="true">
        {steps.map((step, index) => (
          <span key={step} class={index <= reached ? 'strength-step strength-reached' : 'strength-step'} />
        ))}
      </span>
      {staffWords().strength[strength]}
    </span>
  );
}
