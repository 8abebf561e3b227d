import { MarkupText } from '../../shared/markup/MarkupText';
import type { GallerySkill } from '../../shared/wire-authoring';
import { Example } from './Example';
import { templatesOf } from './templates';
import type { Shown } from './UnitPage';
import { words } from './words';

interface Props {
  readonly skill: GallerySkill;
  readonly grade: number;
  readonly shown: Shown;
}

/** A skill with where it comes from and its examples, the levels of a template side by side. */
export function SkillExamples({ skill, grade, shown }: Props) {
  const templates = templatesOf(skill.items);
  return (
    <section class="skill-examples">
      <h2>
        <MarkupText text={skill.skill.name} />
      </h2>
      <dl class="skill-facts">
        <div>
          <dt>{words().prerequisites}</dt>
          <dd>
            {skill.prerequisites.length === 0
              ? words().none
              : skill.prerequisites.map((before, index) => (
                  <span key={before.id}>
                    {index > 0 && ' ・ '}
                    <MarkupText text={before.name} />
                  </span>
                ))}
          </dd>
        </div>
        {skill.codes.length > 0 && (
          <div>
            <dt>{words().statements}</dt>
            <dd>
              <ul>
                {skill.codes.map(({ code, text }) => (
                  <li key={code}>
                    <span lang="ja">{text}</span> <code>{code}</code>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        <div>
          <dt>{words().skillId}</dt>
          <dd>
            <code>{skill.skill.id}</code>
          </dd>
        </div>
      </dl>
      {templates.map((template, index) => (
        <div key={template.id} class="template">
          {template.items.map((one) => (
            <Example key={one.item.id} example={one} number={index + 1} grade={grade} shown={shown} />
          ))}
        </div>
      ))}
    </section>
  );
}
