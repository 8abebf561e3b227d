import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../shared/components/Button';
import { MarkupText } from '../../shared/markup/MarkupText';
import type { AttemptReply } from '../../shared/wire';
import { OutcomeMark } from '../app/marks';
import { AnswerShown, drawnAnswer } from '../item/told/AnswerShown';
import { words } from '../words';
import { goOn } from './actions';
import { endsDrill, type Phase } from './drill';
import { dispatch } from './settled';

/** Right or not by shape, colour and word; why; both answers; the steps one by one; one way on. */
export function Feedback({ phase }: { phase: Extract<Phase, { kind: 'feedback' }> }) {
  const { question, reply, openSteps } = phase;
  const { item } = question.current;
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
        {reply.outcome !== 'right' &&
          (drawnAnswer(item, reply) !== null ? (
            <AnswerShown item={item} entry={question.entry} reply={reply} />
          ) : (
            <BothAnswers reply={reply} />
          ))}
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

function BothAnswers({ reply: { outcome, given, solution } }: { readonly reply: AttemptReply }) {
  const { drill: w } = words();
  if (solution === null) return null;
  return (
    <dl class="answers">
      {(outcome === 'wrong' || outcome === 'partly') && (
        <div class="answer-given">
          <dt>{w.given}</dt>
          <dd>
            <MarkupText text={given} />
          </dd>
        </div>
      )}
      <div class="answer-right">
        <dt>{w.rightAnswer}</dt>
        <dd>
          <MarkupText text={solution.answer} />
        </dd>
      </div>
    </dl>
  );
}
