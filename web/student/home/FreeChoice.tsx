import { useState } from 'preact/hooks';
import type { HomeSkill, UnitOf } from '../../shared/wire';
import { gradeOf, person } from '../app/state';
import { words } from '../words';
import { SkillMap } from './SkillMap';

interface Props {
  readonly units: readonly UnitOf<HomeSkill>[];
  readonly onChoose: (skill: HomeSkill) => void;
}

/** じゆうに えらぶ: the map of the own grade, and of every other grade that has one. */
export function FreeChoice({ units, onChoose }: Props) {
  const grades = [...new Set(units.map((unit) => unit.grade))].sort((a, b) => a - b);
  const own = gradeOf(person.value);
  const [grade, setGrade] = useState(grades.includes(own) ? own : (grades.findLast((candidate) => candidate < own) ?? grades[0] ?? own));
  const { home: w } = words();
  const shown = units.filter((unit) => unit.grade === grade);
  return (
    <section class="home-section">
      <div class="home-section-head">
        <h2>{w.choose}</h2>
        {grades.length > 1 && (
          <fieldset class="switch" aria-label={w.grade}>
            {grades.map((candidate) => (
              <button
                type="button"
                key={candidate}
                class="switch-option"
                aria-pressed={candidate === grade}
                onClick={() => setGrade(candidate)}
              >
                {w.gradeName(candidate)}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      {shown.length === 0 ? <p class="soft">{w.nothingHere}</p> : <SkillMap units={shown} onChoose={onChoose} />}
    </section>
  );
}
