import type { SkillName, Why } from '../../shared/wire';
import type { Needs, StudentNeeds, StudentSet } from '../../shared/wire-planning';

const MINUTE_MS = 60_000;
const FEWEST_ITEMS = 2;
const MOST_ITEMS = 20;

/** A skill in a student's part of the homework. */
export interface PlannedSkill {
  readonly skill: SkillName;
  readonly items: number;
  readonly itemMs: number;
  /** Null: the teacher put it there. */
  readonly why: Why | null;
}

export interface StudentPlan {
  readonly student: string;
  readonly name: string;
  readonly number: number;
  /** Empty: nothing is sent to this student. */
  readonly skills: readonly PlannedSkill[];
  /** What else the selector would give. */
  readonly others: readonly PlannedSkill[];
  readonly isChanged: boolean;
}

/** Homework as it will be sent: what the server proposed, with the teacher's changes. */
export type Plan = readonly StudentPlan[];

export function planOf(needs: Needs): Plan {
  return needs.students.map(unchanged);
}

export function unchanged({ student, name, number, skills, others }: StudentNeeds): StudentPlan {
  return { student, name, number, skills, others, isChanged: false };
}

/** The plan with one student's part replaced. */
export function withPart(plan: Plan, part: StudentPlan): Plan {
  return plan.map((one) => (one.student === part.student ? part : one));
}

export function dropped(part: StudentPlan, skill: string): StudentPlan {
  return { ...part, skills: part.skills.filter((one) => one.skill.id !== skill), isChanged: true };
}

/** The skill in the place of another, for about as long; what the selector would have given next keeps its reason and its time. */
export function replaced(part: StudentPlan, old: string, skill: SkillName): StudentPlan {
  const place = part.skills.find((one) => one.skill.id === old);
  if (place === undefined || has(part, skill.id)) return part;
  const put = entryOf(part, skill, place.items * place.itemMs);
  return { ...part, skills: part.skills.map((one) => (one === place ? put : one)), isChanged: true };
}

/** One skill more, for as long as the others on average. */
export function added(part: StudentPlan, skill: SkillName): StudentPlan {
  if (has(part, skill.id)) return part;
  const put = entryOf(part, skill, totalMs(part.skills) / Math.max(1, part.skills.length) || 3 * MINUTE_MS);
  return { ...part, skills: [...part.skills, put], isChanged: true };
}

export function has(part: StudentPlan, skill: string): boolean {
  return part.skills.some((one) => one.skill.id === skill);
}

export function itemsOf(part: StudentPlan): number {
  return part.skills.reduce((sum, one) => sum + one.items, 0);
}

/** Whole minutes, at least one for who has anything to do. */
export function minutesOf(part: StudentPlan): number {
  const ms = totalMs(part.skills);
  return ms === 0 ? 0 : Math.max(1, Math.round(ms / MINUTE_MS));
}

/** The parts of those who have anything to do. */
export function setsOf(plan: Plan): StudentSet[] {
  return plan
    .filter((part) => part.skills.length > 0)
    .map((part) => ({ student: part.student, skills: part.skills.map((one) => ({ skill: one.skill.id, items: one.items })) }));
}

function totalMs(skills: readonly PlannedSkill[]): number {
  return skills.reduce((sum, one) => sum + one.items * one.itemMs, 0);
}

function entryOf(part: StudentPlan, skill: SkillName, forMs: number): PlannedSkill {
  const known = part.others.find((one) => one.skill.id === skill.id);
  const all = [...part.skills, ...part.others];
  const itemMs = known?.itemMs ?? all.reduce((sum, one) => sum + one.itemMs, 0) / Math.max(1, all.length);
  const items = Math.min(MOST_ITEMS, Math.max(FEWEST_ITEMS, Math.round(forMs / itemMs)));
  return { skill, items, itemMs, why: known?.why ?? null };
}
