import { Button } from '../../shared/components/Button';
import { language } from '../../shared/i18n/language';
import { MarkupText } from '../../shared/markup/MarkupText';
import type { CurrentDrill, HomeAssignment, Recommendation } from '../../shared/wire';
import { words } from '../words';
import { dueInWords } from './when';

interface CardProps<T> {
  readonly of: T;
  readonly isBusy: boolean;
  readonly onOpen: () => void;
}

export function HomeworkCard({ of, isBusy, onOpen }: CardProps<HomeAssignment>) {
  const all = words();
  const { home: w } = all;
  return (
    <li class="task task-homework">
      <div class="task-text">
        <h3>{of.title}</h3>
        <p class={of.isFinished ? 'soft' : 'task-due'}>{of.isFinished ? w.done : dueInWords(of.due, new Date(), all, language.value)}</p>
        <Measure answered={of.answered} planned={of.planned} />
      </div>
      {!of.isFinished && (
        <Button look="primary" size="large" disabled={isBusy} onClick={onOpen}>
          {of.answered > 0 ? w.goOn : w.start}
        </Button>
      )}
    </li>
  );
}

export function UnfinishedCard({ of, isBusy, onOpen }: CardProps<CurrentDrill>) {
  const { home: w } = words();
  return (
    <div class="task">
      <div class="task-text">
        <h3>{of.skill === null ? w.practice : <MarkupText text={of.skill.name} />}</h3>
        <Measure answered={of.progress.answered} planned={of.progress.planned} />
      </div>
      <Button look="primary" size="large" disabled={isBusy} onClick={onOpen}>
        {w.goOn}
      </Button>
    </div>
  );
}

export function RecommendedCard({ of, isBusy, onOpen }: CardProps<Recommendation>) {
  return (
    <div class="task">
      <div class="task-text">
        <h3>
          <MarkupText text={of.skill.name} />
        </h3>
        <p>
          <MarkupText text={of.sentence} />
        </p>
      </div>
      <Button look="primary" size="large" disabled={isBusy} onClick={onOpen}>
        {words().home.start}
      </Button>
    </div>
  );
}

function Measure({ answered, planned }: { answered: number; planned: number }) {
  const text = words().home.progress(answered, planned);
  return (
    <p class="measure">
      <progress max={planned} value={answered} aria-label={text} />
      <span>{text}</span>
    </p>
  );
}
