import type { Classroom, DrillKind, LocalizedText, Outcome, SkillName } from './wire';
import type { Figure } from './wire-figures';

export interface LiveStudent {
  readonly student: string;
  readonly name: string;
  readonly number: number;
  readonly skill: SkillName | null;
  readonly level: number | null;
  readonly drill: DrillKind | null;
  readonly recent: readonly Outcome[];
  readonly answered: number;
  readonly right: number;
  readonly lastAt: string | null;
  readonly stuckSince: string | null;
}

export interface LiveSkill {
  readonly skill: SkillName;
  readonly answered: number;
  readonly right: number;
  readonly notYet: number;
  readonly practising: number;
  readonly mastered: number;
}

export interface LiveMisconception {
  readonly id: string;
  readonly name: LocalizedText;
  readonly explanation: LocalizedText;
  readonly skill: string;
  readonly students: readonly string[];
  readonly examples: readonly {
    readonly student: string;
    readonly prompt: LocalizedText;
    readonly figure?: Figure;
    readonly given: LocalizedText;
    readonly answer: LocalizedText;
  }[];
}

export interface LiveTables {
  readonly students: readonly LiveStudent[];
  readonly skills: readonly LiveSkill[];
  readonly misconceptions: readonly LiveMisconception[];
}

export interface Live extends LiveTables {
  readonly classroom: Classroom;
  readonly version: number;
  readonly at: string;
}

/** `students` holds the changed tiles only; `skills` and `misconceptions` are whole. */
export interface LiveChanged {
  readonly classroom: string;
  readonly version: number;
  readonly changes: LiveTables;
}
