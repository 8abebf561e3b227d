import { shortDate } from '../../shared/i18n/dates';
import { language } from '../../shared/i18n/language';
import { MarkupText } from '../../shared/markup/MarkupText';
import type { Curriculum } from '../../shared/wire';
import type { StudentSkill } from '../../shared/wire-staff';
import { countStages, stagesByUnit, stagesInOrder, type UnitStages } from './stages';
import { words } from './words';

/** Every skill in its unit, with its stage as a shape and in words. */
export function UnitMap({ curriculum, skills }: { curriculum: Curriculum; skills: readonly StudentSkill[] }) {
  return (
    <section>
      <div class="section-head">
        <h3>{words().skills}</h3>
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
    </section>
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

function dueText(dueAt: string): string {
  const at = new Date(dueAt);
  return at.getTime() <= Date.now() ? words().reviewDue : words().reviewOn(shortDate(at, language.value));
}
