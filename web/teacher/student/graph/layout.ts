import type { Curriculum, CurriculumSkill } from '../../../shared/wire';

/** A skill and what of the drawn skills it builds on. */
export interface GraphSkill {
  readonly skill: CurriculumSkill;
  readonly grade: number;
  readonly from: readonly string[];
}

export interface Placed extends GraphSkill {
  /** How many steps lead here: the longest way from a skill that builds on nothing drawn. */
  readonly level: number;
  /** Place within the level, from the top. */
  readonly row: number;
}

const SWEEPS = 4;

/** The skills of a grade, in teaching order. */
export function skillsOfGrade(curriculum: Curriculum, grade: number): GraphSkill[] {
  return joined(allOf(curriculum).filter((one) => one.grade === grade));
}

/** The skills of a unit, with those they build on directly and those of the same grade that build on them directly, in teaching order. */
export function skillsAround(curriculum: Curriculum, unit: string): GraphSkill[] {
  const all = allOf(curriculum);
  const own = all.filter((one) => one.unit === unit);
  const ids = new Set(own.map(({ skill }) => skill.id));
  const before = new Set(own.flatMap(({ skill }) => skill.prerequisites));
  return joined(
    all.filter(
      ({ skill, grade }) =>
        ids.has(skill.id) || before.has(skill.id) || (grade === own[0]?.grade && skill.prerequisites.some((id) => ids.has(id))),
    ),
  );
}

function allOf(curriculum: Curriculum): { skill: CurriculumSkill; unit: string; grade: number }[] {
  return curriculum.units.flatMap((unit) => unit.skills.map((skill) => ({ skill, unit: unit.id, grade: unit.grade })));
}

function joined(drawn: readonly { skill: CurriculumSkill; grade: number }[]): GraphSkill[] {
  const ids = new Set(drawn.map(({ skill }) => skill.id));
  return drawn.map(({ skill, grade }) => ({ skill, grade, from: skill.prerequisites.filter((id) => ids.has(id)) }));
}

/** Every skill behind all it builds on (longest path), and near what it is joined to (barycentres, swept to and fro). */
export function layOut(skills: readonly GraphSkill[]): Placed[] {
  const levels = levelsOf(skills);
  const columns = columnsOf(skills, levels);
  const row = new Map<string, number>();
  const settle = () => {
    for (const column of columns) for (const [index, one] of column.entries()) row.set(one.skill.id, index - column.length / 2);
  };
  const to = followersOf(skills);
  settle();
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const beside = sweep % 2 === 0 ? (one: GraphSkill) => one.from : (one: GraphSkill) => to.get(one.skill.id) ?? [];
    for (const column of columns)
      sortByMean(column, (one) => meanOf(beside(one).flatMap((id) => row.get(id) ?? [])) ?? row.get(one.skill.id) ?? 0);
    settle();
  }
  return columns.flatMap((column, level) => column.map((one, index) => ({ ...one, level, row: index })));
}

function levelsOf(skills: readonly GraphSkill[]): Map<string, number> {
  const byId = new Map(skills.map((one) => [one.skill.id, one]));
  const levels = new Map<string, number>();
  const levelOf = (id: string): number => {
    const known = levels.get(id);
    if (known !== undefined) return known;
    const level = Math.max(0, ...(byId.get(id)?.from ?? []).map((from) => 1 + levelOf(from)));
    levels.set(id, level);
    return level;
  };
  for (const { skill } of skills) levelOf(skill.id);
  return levels;
}

function columnsOf(skills: readonly GraphSkill[], levels: ReadonlyMap<string, number>): GraphSkill[][] {
  const columns: GraphSkill[][] = [];
  for (const one of skills) {
    const level = levels.get(one.skill.id) ?? 0;
    while (columns.length <= level) columns.push([]);
    columns[level]?.push(one);
  }
  return columns;
}

function followersOf(skills: readonly GraphSkill[]): Map<string, string[]> {
  const to = new Map<string, string[]>();
  for (const one of skills) for (const from of one.from) to.set(from, [...(to.get(from) ?? []), one.skill.id]);
  return to;
}

function sortByMean(column: GraphSkill[], mean: (one: GraphSkill) => number): void {
  const means = new Map(column.map((one) => [one, mean(one)]));
  column.sort((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0));
}

function meanOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
