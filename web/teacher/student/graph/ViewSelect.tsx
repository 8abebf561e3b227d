import { inLanguage } from '../../../shared/i18n/language';
import type { Curriculum } from '../../../shared/wire';
import type { StudentPage } from '../../../shared/wire-staff';
import { plainText } from '../../homework/title';
import { words as pageWords } from '../../words';
import { words } from '../words';

const WHOLE_GRADE = /^grade-(\d)$/;

/** The grade that a view shows whole; null for the view of a unit, which is the unit's id. */
export function gradeOf(view: string): number | null {
  const match = WHOLE_GRADE.exec(view);
  return match === null ? null : Number(match[1]);
}

/** Where the next skill stands, or else the whole grade. */
export function startView(curriculum: Curriculum, page: StudentPage): string {
  const next = page.planned[0]?.skill.id;
  return curriculum.units.find((unit) => unit.skills.some((skill) => skill.id === next))?.id ?? `grade-${page.classroom.grade}`;
}

interface Props {
  readonly curriculum: Curriculum;
  readonly view: string;
  readonly onView: (view: string) => void;
}

export function ViewSelect({ curriculum, view, onView }: Props) {
  const grades = [...new Set(curriculum.units.map((unit) => unit.grade))].sort((a, b) => a - b);
  return (
    <label class="graph-view">
      <span class="visually-hidden">{words().graphView}</span>
      <select class="field-input" value={view} onChange={(event) => onView(event.currentTarget.value)}>
        {grades.map((grade) => (
          <optgroup key={grade} label={pageWords().gradeName(grade)}>
            <option value={`grade-${grade}`}>{words().wholeGrade(pageWords().gradeName(grade))}</option>
            {curriculum.units
              .filter((unit) => unit.grade === grade)
              .map((unit) => (
                <option key={unit.id} value={unit.id}>
                  {plainText(inLanguage(unit.name))}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
