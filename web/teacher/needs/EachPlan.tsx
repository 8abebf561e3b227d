import { useEffect, useRef, useState } from 'preact/hooks';
import type { ApiProblem } from '../../shared/api';
import { Button } from '../../shared/components/Button';
import { Notice } from '../../shared/components/Notice';
import { type Loaded, WhenLoaded } from '../../shared/staff/useLoaded';
import { problemText } from '../../shared/staff/words';
import type { Classroom, Curriculum } from '../../shared/wire';
import type { Needs, StudentSet } from '../../shared/wire-planning';
import { SendBar } from '../homework/SendBar';
import { words as homeworkWords } from '../homework/words';
import { plainName, useVetoes } from '../vetoes/useVetoes';
import { PlanList } from './PlanList';
import { planOf, setsOf, unchanged, withPart } from './plan';
import { words } from './words';

interface Props {
  readonly needs: Needs;
  readonly classroom: Classroom;
  readonly curriculum: Loaded<Curriculum>;
  readonly summary: string;
  readonly problem: ApiProblem | null;
  readonly isSending: boolean;
  readonly onBack: () => void;
  readonly onSend: (sets: readonly StudentSet[]) => void;
}

/** The second look: what each student will get and why, to be changed and sent. */
export function EachPlan({ needs, classroom, curriculum, summary, problem, isSending, onBack, onSend }: Props) {
  const [plan, setPlan] = useState(() => planOf(needs));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const vetoed = useVetoes(classroom.id)?.all ?? [];
  const sets = setsOf(plan);
  const reset = (student: string) => {
    const original = needs.students.find((one) => one.student === student);
    if (original !== undefined) setPlan(withPart(plan, unchanged(original)));
  };
  return (
    <>
      <div class="plan-back">
        <h3 ref={heading} tabIndex={-1}>
          {words().title}
        </h3>
        <p class="soft">{words().help}</p>
        <Button look="quiet" onClick={onBack}>
          ‹ {words().back}
        </Button>
      </div>
      {vetoed.length > 0 && <p class="soft">{words().vetoed(vetoed.map((one) => plainName(one.skill)).join('、'))}</p>}
      <WhenLoaded loaded={curriculum}>
        {(value) => (
          <PlanList
            plan={plan}
            curriculum={value}
            grade={classroom.grade}
            onChange={(part) => setPlan(withPart(plan, part))}
            onReset={reset}
          />
        )}
      </WhenLoaded>
      {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
      <SendBar
        summary={sets.length === 0 ? words().nobody : summary}
        label={homeworkWords().send}
        busyLabel={homeworkWords().sending}
        isReady={sets.length > 0}
        isBusy={isSending}
        onGo={() => onSend(sets)}
      />
    </>
  );
}
