import { inLanguage } from '../../shared/i18n/language';
import type { Curriculum } from '../../shared/wire';
import { plainText } from '../homework/title';
import { has, type StudentPlan } from './plan';
import { words } from './words';

interface Props {
  readonly part: StudentPlan;
  readonly curriculum: Curriculum;
  readonly grade: number;
}

/** First what the selector would give next, then the course of the grade and of the one before, unit by unit; without what the student has already. */
export function SkillOptions({ part, curriculum, grade }: Props) {
  const units = curriculum.units.filter((unit) => unit.grade === grade || unit.grade === grade - 1).sort((a, b) => b.grade - a.grade);
  const suggested = part.others.filter((one) => !has(part, one.skill.id));
  return (
    <>
      {suggested.length > 0 && (
        <optgroup label={words().suggested}>
          {suggested.map(({ skill }) => (
            <option key={skill.id} value={skill.id}>
              {plainText(inLanguage(skill.name))}
            </option>
          ))}
        </optgroup>
      )}
      {units.map((unit) => (
        <optgroup key={unit.id} label={plainText(inLanguage(unit.name))}>
          {unit.skills
            .filter((skill) => !has(part, skill.id) && !suggested.some((one) => one.skill.id === skill.id))
            .map((skill) => (
              <option key={skill.id} value={skill.id}>
                {plainText(inLanguage(skill.name))}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  );
}
