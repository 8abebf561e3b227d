/** The messages about what each student is to do next: previews, vetoes, the way so far. */
import type { LocalizedText, Recommendation, SkillName } from './wire';

/** What was believed after an answer, in logits: two times in three or oftener the ability lies between low and high. */
export interface AbilityPoint {
  readonly at: string;
  readonly ability: number;
  readonly low: number;
  readonly high: number;
}

/** Oldest first. */
export interface AbilityHistory {
  readonly points: readonly AbilityPoint[];
}

/** One student's own part of homework. */
export interface StudentSet {
  readonly student: string;
  readonly skills: readonly { readonly skill: string; readonly items: number }[];
}

export interface NeedsRequest {
  readonly classroom: string;
  /** 1–60 */
  readonly minutes: number;
  /** Absent = the whole class. */
  readonly students?: readonly string[] | null;
}

export interface Need extends Recommendation {
  readonly items: number;
  /** Expected from one item to the next, for this student. */
  readonly itemMs: number;
}

export interface StudentNeeds {
  readonly student: string;
  readonly name: string;
  readonly number: number;
  readonly skills: readonly Need[];
  /** What would come next, to put in the place of one. */
  readonly others: readonly Need[];
}

export interface Needs {
  readonly minutes: number;
  readonly students: readonly StudentNeeds[];
}

/** "Not this skill for this class": until then. */
export interface Veto {
  readonly skill: SkillName;
  readonly setAt: string;
  readonly until: string;
  readonly setBy: string;
}

export interface Vetoes {
  readonly vetoes: readonly Veto[];
  /** That nothing is left to practise. */
  readonly warning?: LocalizedText;
}
