import { useState } from 'preact/hooks';
import { Button } from '../../shared/components/Button';
import { MarkupText } from '../../shared/markup/MarkupText';
import type { Curriculum } from '../../shared/wire';
import { reasonOf } from '../student/reason';
import { PartEditor } from './PartEditor';
import { itemsOf, minutesOf, type Plan, type PlannedSkill, type StudentPlan } from './plan';
import { words } from './words';
import './needs.css';

interface Props {
  readonly plan: Plan;
  readonly curriculum: Curriculum;
  readonly grade: number;
  readonly onChange: (part: StudentPlan) => void;
  readonly onReset: (student: string) => void;
}

/** What each student will get, and why; one opens at a time to be changed. */
export function PlanList({ plan, curriculum, grade, onChange, onReset }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <ul class="plan">
      {plan.map((part) => (
        <li key={part.student} class="plan-part" aria-label={part.name}>
          <div class="plan-head">
            <span class="plan-name">
              <span class="tile-number">{part.number}</span> {part.name}
            </span>
            <span class="plan-facts">
              {part.skills.length === 0 ? words().nothing : words().facts(minutesOf(part), itemsOf(part))}
              {part.isChanged && <span class="plan-changed">{words().changed}</span>}
            </span>
            <Button
              look="quiet"
              aria-expanded={open === part.student}
              aria-label={open === part.student ? words().done : words().changeOf(part.name)}
              onClick={() => setOpen(open === part.student ? null : part.student)}
            >
              {open === part.student ? words().done : words().change}
            </Button>
          </div>
          {open === part.student ? (
            <PartEditor part={part} curriculum={curriculum} grade={grade} onChange={onChange} onReset={() => onReset(part.student)} />
          ) : (
            <ul class="plan-skills">
              {part.skills.map((planned) => (
                <PlannedLine key={planned.skill.id} planned={planned} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function PlannedLine({ planned }: { planned: PlannedSkill }) {
  return (
    <li class="plan-skill">
      <span class="plan-skill-name">
        <MarkupText text={planned.skill.name} /> <span class="plan-items">{words().items(planned.items)}</span>
      </span>
      <small class="plan-why">{planned.why === null ? words().byTeacher : reasonOf(planned.why)}</small>
    </li>
  );
}
