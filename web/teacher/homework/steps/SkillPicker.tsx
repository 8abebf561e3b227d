import { useState } from 'preact/hooks';
import { MarkupText } from '../../../shared/markup/MarkupText';
import type { Curriculum } from '../../../shared/wire';
import { hashOf } from '../../route';
import { words as pageWords } from '../../words';
import { toggled } from '../draft';
import { words } from '../words';

interface Props {
  readonly curriculum: Curriculum;
  readonly grade: number;
  readonly chosen: readonly string[];
  readonly onChange: (skills: string[]) => void;
}

/** The curriculum by grade and unit; it opens where the class is, or where the first chosen skill stands. */
export function SkillPicker({ curriculum, grade: classGrade, chosen, onChange }: Props) {
  const [grade, setGrade] = useState(() => gradeOf(curriculum, chosen[0]) ?? classGrade);
  const grades = [...new Set([...curriculum.units.map((unit) => unit.grade), grade])].sort((a, b) => a - b);
  const units = curriculum.units.filter((unit) => unit.grade === grade);
  return (
    <div class="picker">
      <label class="picker-grade">
        <span class="field-label">{pageWords().grade}</span>
        <select class="field-input" value={grade} onChange={(event) => setGrade(Number(event.currentTarget.value))}>
          {grades.map((one) => (
            <option key={one} value={one}>
              {pageWords().gradeName(one)}
            </option>
          ))}
        </select>
      </label>
      {units.length === 0 && <p class="soft">{words().noUnits}</p>}
      {units.map((unit) => (
        <details key={unit.id} class="unit" open={units.length < 4 || unit.skills.some((skill) => chosen.includes(skill.id))}>
          <summary>
            <MarkupText text={unit.name} />
          </summary>
          <a class="staff-link" href={hashOf({ page: 'gallery', unit: unit.id })} target="_blank" rel="noopener">
            {words().seeUnit}
          </a>
          {unit.skills.map((skill) => (
            <label key={skill.id} class="pick">
              <input type="checkbox" checked={chosen.includes(skill.id)} onChange={() => onChange(toggled(chosen, skill.id))} />
              <span>
                <MarkupText text={skill.name} />
              </span>
            </label>
          ))}
        </details>
      ))}
    </div>
  );
}

function gradeOf(curriculum: Curriculum, skill: string | undefined): number | null {
  return curriculum.units.find((unit) => unit.skills.some((one) => one.id === skill))?.grade ?? null;
}
