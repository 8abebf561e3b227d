import { MarkupText } from '../../shared/markup/MarkupText';
import type { Stage } from '../../shared/wire';
import type { LiveSkill } from '../../shared/wire-live';
import type { ClassVetoes } from '../vetoes/useVetoes';
import { VetoControl } from '../vetoes/VetoControl';
import { VetoList } from '../vetoes/VetoList';
import { words } from './words';
import './skills.css';

const stages: readonly Stage[] = ['mastered', 'practising', 'not-yet'];

function countOf(skill: LiveSkill, stage: Stage): number {
  return stage === 'not-yet' ? skill.notYet : skill[stage];
}

/** A row a skill: how many students stand where, and how the answers went. */
export function SkillTable({ skills, vetoes }: { skills: readonly LiveSkill[]; vetoes: ClassVetoes | null }) {
  return (
    <section class="skills-section" aria-labelledby="skills-title">
      <div class="section-head">
        <h2 id="skills-title" class="section-title">
          {words().skills}
        </h2>
        <ul class="outcome-key">
          {stages.map((stage) => (
            <li key={stage}>
              <span class={`swatch stage-${stage}`} aria-hidden="true" /> {words().stages[stage]}
            </li>
          ))}
        </ul>
      </div>
      {skills.length === 0 ? (
        <p class="soft">{words().noSkills}</p>
      ) : (
        <table class="skill-table">
          <thead>
            <tr>
              <th scope="col">{words().skill}</th>
              <th scope="col">{words().distribution}</th>
              <th scope="col">{words().results}</th>
              {vetoes !== null && <th scope="col">{words().choosing}</th>}
            </tr>
          </thead>
          <tbody>
            {skills.map((skill) => (
              <tr key={skill.skill.id}>
                <th scope="row">
                  <MarkupText text={skill.skill.name} />
                </th>
                <td>
                  <StageBar skill={skill} />
                </td>
                <td class="skill-results">{words().rightOf(skill.right, skill.answered)}</td>
                {vetoes !== null && (
                  <td class="skill-veto">
                    <VetoControl vetoes={vetoes} skill={skill.skill} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {vetoes !== null && <VetoList vetoes={vetoes} />}
    </section>
  );
}

/** Widths follow the numbers of students; every part carries its number, and its stage for those who hear it. */
function StageBar({ skill }: { skill: LiveSkill }) {
  return (
    <span class="stage-bar">
      {stages
        .filter((stage) => countOf(skill, stage) > 0)
        .map((stage) => (
          <span key={stage} class={`stage-part stage-${stage}`} style={{ flexGrow: countOf(skill, stage) }}>
            <span class="visually-hidden">{words().stages[stage]} </span>
            {words()
              .people(countOf(skill, stage))
              .replace(/ students?$/, '')}
          </span>
        ))}
    </span>
  );
}
