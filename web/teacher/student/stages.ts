import type { Curriculum, CurriculumSkill, Stage, UnitOf } from '../../shared/wire';
import type { StudentSkill } from '../../shared/wire-staff';

type Unit = UnitOf<CurriculumSkill>;

export const stagesInOrder: readonly Stage[] = ['mastered', 'practising', 'not-yet'];

export interface UnitStages {
  /** Null for skills that the curriculum no longer names. */
  readonly unit: Unit | null;
  readonly skills: readonly StudentSkill[];
}

/** The student's skills by unit: higher grades first, units and skills in the order of the curriculum. */
export function stagesByUnit(curriculum: Curriculum, skills: readonly StudentSkill[]): UnitStages[] {
  const units = [...curriculum.units].sort((a, b) => b.grade - a.grade);
  const known = new Set(units.map((unit) => unit.id));
  const groups: UnitStages[] = units.map((unit) => ({
    unit,
    skills: inOrderOf(
      unit,
      skills.filter((skill) => skill.unit === unit.id),
    ),
  }));
  const rest: UnitStages = { unit: null, skills: skills.filter((skill) => !known.has(skill.unit)) };
  return [...groups, rest].filter((group) => group.skills.length > 0);
}

export function countStages(skills: readonly StudentSkill[]): Record<Stage, number> {
  const counts: Record<Stage, number> = { mastered: 0, practising: 0, 'not-yet': 0 };
  for (const skill of skills) counts[skill.stage] += 1;
  return counts;
}

function inOrderOf(unit: Unit, skills: readonly StudentSkill[]): StudentSkill[] {
  const place = new Map(unit.skills.map((skill, index) => [skill.id, index]));
  const last = unit.skills.length;
  return [...skills].sort((a, b) => (place.get(a.skill.id) ?? last) - (place.get(b.skill.id) ?? last));
}
