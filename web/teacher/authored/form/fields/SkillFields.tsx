import { useState } from 'preact/hooks';
import { inLanguage } from '../../../../shared/i18n/language';
import { plainText } from '../../../../shared/markup/plain';
import type { Curriculum } from '../../../../shared/wire';
import type { AuthoredForm } from '../../../../shared/wire-authoring';
import { levelName, words as pageWords } from '../../../words';
import type { FieldProblems } from '../draft/problems';
import { words } from '../words';
import { SelectField } from './SelectField';

interface Props {
  readonly curriculum: Curriculum;
  /** Where the choice opens while no skill is chosen. */
  readonly grade: number;
  readonly form: AuthoredForm;
  readonly problems: FieldProblems;
  readonly onChange: (part: Partial<AuthoredForm>) => void;
}

/** What the item exercises: grade, unit, skill, one after the other, and how hard it is. */
export function SkillFields({ curriculum: { units }, grade: classGrade, form, problems, onChange }: Props) {
  const home = units.find((unit) => unit.skills.some((skill) => skill.id === form.skill));
  const [grade, setGrade] = useState(home?.grade ?? classGrade);
  const [unit, setUnit] = useState(home?.id ?? '');
  const grades = [...new Set([...units.map((one) => one.grade), grade])].sort((a, b) => a - b);
  const ofGrade = units.filter((one) => one.grade === grade);
  const skills = ofGrade.find((one) => one.id === unit)?.skills ?? [];
  const choose = { value: '', text: words().choose };
  const name = (text: { readonly ja: string; readonly en: string }) => plainText(inLanguage(text));
  const openUnit = (id: string) => {
    setUnit(id);
    const [only, ...more] = units.find((one) => one.id === id)?.skills ?? [];
    onChange({ skill: only !== undefined && more.length === 0 ? only.id : '' });
  };
  return (
    <fieldset class="form-part">
      <legend>{words().skillPart}</legend>
      <div class="form-row">
        <SelectField
          label={pageWords().grade}
          value={String(grade)}
          options={grades.map((one) => ({ value: String(one), text: pageWords().gradeName(one) }))}
          onChange={(value) => {
            setGrade(Number(value));
            openUnit('');
          }}
        />
        <SelectField
          label={words().unit}
          value={unit}
          options={[choose, ...ofGrade.map((one) => ({ value: one.id, text: name(one.name) }))]}
          onChange={openUnit}
        />
        <SelectField
          label={words().skill}
          value={form.skill}
          options={[choose, ...skills.map((one) => ({ value: one.id, text: name(one.name) }))]}
          problems={problems.skill}
          onChange={(skill) => onChange({ skill })}
        />
        <SelectField
          label={words().level}
          value={String(form.level)}
          options={[1, 2, 3].map((level) => ({ value: String(level), text: `${level} ${levelName(level)}` }))}
          problems={problems.level}
          onChange={(level) => onChange({ level: Number(level) })}
        />
      </div>
    </fieldset>
  );
}
