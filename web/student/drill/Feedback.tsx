import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../shared/components/Button';
import { MarkupText } from '../../shared/markup/MarkupText';
import { OutcomeMark } from '../app/marks';
import { words } from '../words';
import { goOn } from './actions';
import { endsDrill, type Phase } from './drill';
import { dispatch } from './settled';

/** Right or not by shape, colour and word; why; both answers; the steps one by one; one way on. */
export function Feedback({ phase }: { phase: Extract<Phase, { kind: 'feedback' }> }) {
  const { reply, openSteps } = phase;
  const { drill: w, outcomes } = words();
  const heading = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  const actions = useRef<HTMLDivElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  // The step just opened stands right above.
  useEffect(() => {
    if (openSteps > 0) actions.current?.scrollIntoView({ block: 'nearest' });
  }, [openSteps]);
  const steps = reply.solution?.steps ?? [];
  return (
    <section class={`told told-${reply.outcome}`} aria-labelledby="told-outcome" ref={section}>
      <div class="told-text">
        <h2 class="told-outcome" id="told-outcome" tabIndex={-1} ref={heading}>
          <OutcomeMark outcome={reply.outcome} />
          {outcomes[reply.outcome]}
        </h2>
        <p class="told-why">
          <MarkupText text={reply.feedback} />
        </p>
        {reply.solution !== null && reply.outcome !== 'right' && (
          <dl class="answers">
            {reply.outcome === 'wrong' && (
              <div class="answer-given">
                <dt>{w.given}</dt>
                <dd>
                  <MarkupText text={reply.given} />
                </dd>
              </div>
            )}
            <div class="answer-right">
              <dt>{w.rightAnswer}</dt>
              <dd>
                <MarkupText text={reply.solution.answer} />
              </dd>
            </div>
          </dl>
        )}
        {openSteps > 0 && (
          <ol class="steps" aria-live="polite">
            {steps.slice(0, openSteps).map((step, index) => (
              <li key={index} class="step">
                <span class="step-number" aria-hidden="true">
                  {w.step(index + 1)}
                </span>
                <span>
                  <MarkupText text={step} />
                </span>
              </li>
            ))}
          </ol>
        )}
      </div>
      <div class="told-actions" ref={actions}>
        {openSteps < steps.length && (
          <Button onClick={() => dispatch({ kind: 'step-opened' })}>{openSteps === 0 ? w.firstStep : w.nextStep}</Button>
        )}
        <Button look="primary" size="large" onClick={goOn}>
          {endsDrill(reply) ? w.finish : w.next}
        </Button>
      </div>
    </section>
  );
}
