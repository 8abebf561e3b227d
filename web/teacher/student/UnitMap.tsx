import { MarkupText } from '../../shared/markup/MarkupText';
import type { Curriculum } from '../../shared/wire';
import type { StudentSkill } from '../../shared/wire-staff';
import { dueText } from './due-text';
import { countStages, stagesByUnit, stagesInOrder, type UnitStages } from './stages';
import { words } from './words';

/** Every skill in its unit, with its stage as a shape and in words. */
export function UnitMap({ curriculum, skills }: { curriculum: Curriculum; skills: readonly StudentSkill[] }) {
  return (
    <details class="as-table">
      <summary>{words().asList}</summary>
      <div class="section-head">
        <ul class="outcome-key">
          {stagesInOrder.map((stage) => (
            <li key={stage}>
              <span class={`stage-shape shape-${stage}`} aria-hidden="true" />{' '}
              {words().stageCount(words().stages[stage], countStages(skills)[stage])}
            </li>
          ))}
        </ul>
      </div>
      {skills.length === 0 && <p class="soft">{words().noSkills}</p>}
      <div class="unit-map">
        {stagesByUnit(curriculum, skills).map((group) => (
          <UnitRow key={group.unit?.id ?? ''} group={group} />
        ))}
      </div>
    </details>
  );
}

function UnitRow({ group }: { group: UnitStages }) {
  return (
    <div class="unit-row">
      <h4 class="unit-name">
        {group.unit === null ? (
          words().otherUnit
        ) : (
          <>
            <small>{words().grade(group.unit.grade)}</small> <MarkupText text={group.unit.name} />
          </>
        )}
      </h4>
      <ul class="unit-skills">
        {group.skills.map((skill) => (
          <li key={skill.skill.id} class="unit-skill">
            <span class={`stage-shape shape-${skill.stage}`} role="img" aria-label={words().stages[skill.stage]} />
            <span>
              <MarkupText text={skill.skill.name} />
              <small class="unit-skill-facts">
                {words().skillAnswered(skill.answered)}
                {skill.dueAt !== null && ` ・ ${dueText(skill.dueAt)}`}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
