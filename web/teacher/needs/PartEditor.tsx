import { Button } from '../../shared/components/Button';
import { inLanguage } from '../../shared/i18n/language';
import type { Curriculum, SkillName } from '../../shared/wire';
import { plainText } from '../homework/title';
import { added, dropped, replaced, type StudentPlan } from './plan';
import { SkillOptions } from './SkillOptions';
import { words } from './words';

interface Props {
  readonly part: StudentPlan;
  readonly curriculum: Curriculum;
  readonly grade: number;
  readonly onChange: (part: StudentPlan) => void;
  readonly onReset: () => void;
}

/** One student's part, skill by skill, to be replaced, left out or added to. */
export function PartEditor({ part, curriculum, grade, onChange, onReset }: Props) {
  const find = (id: string): SkillName | undefined =>
    part.others.find((one) => one.skill.id === id)?.skill ?? curriculum.units.flatMap((unit) => unit.skills).find((one) => one.id === id);
  const choose = (id: string, put: (skill: SkillName) => StudentPlan) => {
    const skill = find(id);
    if (skill !== undefined) onChange(put(skill));
  };
  const options = { part, curriculum, grade };
  return (
    <div class="plan-editor">
      {part.skills.map(({ skill, items }) => {
        const name = plainText(inLanguage(skill.name));
        return (
          <div key={skill.id} class="plan-edit">
            <select
              class="field-input"
              aria-label={words().replace(name)}
              value={skill.id}
              onChange={(event) => choose(event.currentTarget.value, (other) => replaced(part, skill.id, other))}
            >
              <option value={skill.id}>{name}</option>
              <SkillOptions {...options} />
            </select>
            <span class="plan-items">{words().items(items)}</span>
            <Button aria-label={words().dropOf(name)} onClick={() => onChange(dropped(part, skill.id))}>
              {words().drop}
            </Button>
          </div>
        );
      })}
      <div class="plan-edit">
        <select
          class="field-input"
          aria-label={words().addFor(part.name)}
          value=""
          onChange={(event) => choose(event.currentTarget.value, (skill) => added(part, skill))}
        >
          <option value="">{words().add}</option>
          <SkillOptions {...options} />
        </select>
        {part.isChanged && (
          <Button look="quiet" onClick={onReset}>
            {words().reset}
          </Button>
        )}
      </div>
    </div>
  );
}
