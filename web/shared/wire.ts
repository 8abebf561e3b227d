import type { Figure } from './wire-figures';
import type { ResponseParts } from './wire-parts';

/** The messages of docs/wire-format.md, name by name. Times are ISO 8601 in UTC, durations are named …Ms. */

/** Drill's markup in both languages; drawn by shared/markup. */
export interface LocalizedText {
  readonly ja: string;
  readonly en: string;
}

export type Language = keyof LocalizedText;

export type Outcome = 'right' | 'wrong' | 'partly' | 'form' | 'unreadable' | 'not-learned';
export type Stage = 'mastered' | 'practising' | 'not-yet';
export type Role = 'student' | 'teacher' | 'administrator' | 'supporter';
export type DrillKind = 'practice' | 'assignment';
export type ResponseKind =
  | 'whole'
  | 'decimal'
  | 'fraction'
  | 'ratio'
  | 'percent'
  | 'quantity'
  | 'time'
  | 'duration'
  | 'quotient'
  | 'comparison'
  | 'choice'
  | 'choices'
  | 'ordering'
  | 'matching'
  | 'point'
  | 'cells'
  | 'expression'
  | 'text';

/** The name of each box and what was typed into it. */
export type Response = Readonly<Record<string, string>>;

export interface SkillName {
  readonly id: string;
  readonly name: LocalizedText;
}

export interface School {
  readonly code: string;
  readonly name: string;
}

export interface Classroom {
  readonly id: string;
  readonly name: string;
  readonly grade: number;
}

export interface Session {
  readonly person: string;
  readonly role: Role;
  readonly name: string;
  readonly school: School;
  readonly classrooms: readonly Classroom[];
  readonly csrf: string;
}

export interface SignIn {
  readonly school: string;
  readonly login: string;
  readonly secret: string;
  /** Of the authenticator app, once the server has asked for it. */
  readonly code?: string;
}

export interface SetupState {
  readonly needed: boolean;
}

export interface SetupRequest {
  readonly token: string;
  readonly school: School;
  readonly administrator: { readonly name: string; readonly login: string; readonly secret: string };
}

export interface ChoiceOption {
  readonly id: string;
  readonly text: LocalizedText;
}

export interface Item {
  readonly id: string;
  readonly skill: SkillName;
  readonly level: number;
  readonly kind: ResponseKind;
  readonly prompt: LocalizedText;
  readonly boxes: readonly string[];
  /** What there is to choose, to order or to match, in the order shown. */
  readonly choices?: readonly ChoiceOption[];
  /** What the kind needs beside its boxes. */
  readonly parts?: ResponseParts;
  /** What is asked of the answer's form, in words; absent when any will do. */
  readonly form?: LocalizedText;
  /** A picture to the prompt. */
  readonly figure?: Figure;
}

export type Why =
  | { readonly kind: 'assigned' | 'try-again' }
  | { readonly kind: 'chosen' | 'new-skill' | 'keep-going' | 'easier' | 'mixed'; readonly skill: SkillName }
  | { readonly kind: 'due-practice'; readonly skill: SkillName; readonly lastDaysAgo: number }
  | { readonly kind: 'step-back'; readonly skill: SkillName; readonly from: SkillName };

export interface NextItem {
  readonly item: Item;
  readonly why: Why;
  readonly sentence: LocalizedText;
}

export interface DrillProgress {
  readonly answered: number;
  readonly right: number;
  readonly planned: number;
  /** Outcomes of the judged items, oldest first, at most the last 20. */
  readonly recent: readonly Outcome[];
  readonly isFinished: boolean;
}

export interface DrillRequest {
  readonly kind: DrillKind;
  readonly skill?: string;
  readonly assignment?: string;
}

export interface DrillStarted extends NextItem {
  readonly drill: string;
  readonly kind: DrillKind;
  readonly assignment: string | null;
  readonly progress: DrillProgress;
  /** Items that may be shown, in order, while the tablet is offline. */
  readonly spare: readonly NextItem[];
}

/** Vetoes leave nothing to practise: no item, and why in the child's words. */
export interface DrillPaused {
  /** "" when nothing was started. */
  readonly drill: string;
  readonly kind: DrillKind;
  readonly assignment: string | null;
  readonly item: null;
  readonly why: null;
  readonly sentence: null;
  readonly progress: DrillProgress;
  readonly spare: readonly NextItem[];
  readonly paused: LocalizedText;
}

export interface AttemptRequest {
  readonly attempt: string;
  readonly drill: string;
  readonly item: string;
  readonly response: Response;
  readonly elapsedMs: number;
  readonly hints: number;
  readonly answeredAt: string;
}

export interface Solution {
  readonly answer: LocalizedText;
  /** The same, box by box. */
  readonly response?: Response;
  readonly steps: readonly LocalizedText[];
}

export interface AttemptReply {
  readonly attempt: string;
  /** [0, 1] */
  readonly score: number;
  readonly outcome: Outcome;
  readonly feedback: LocalizedText;
  readonly misconception?: string;
  /** The box that is not finished, when the response could not be read. */
  readonly box?: string;
  /** The boxes that are not right, when others are. */
  readonly wrongBoxes?: readonly string[];
  readonly given: LocalizedText;
  readonly solution: Solution | null;
  readonly next: NextItem | null;
  readonly progress: DrillProgress;
}

export interface BatchedReply {
  readonly attempt: string;
  /** The HTTP status the attempt alone would have had. */
  readonly status: number;
  readonly reply?: AttemptReply | null;
  readonly problem?: Problem | string | null;
}

export interface Hint {
  readonly hint: LocalizedText;
}

/** RFC 9457. */
export interface Problem {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly status?: number;
  /** The detail for people, where somebody who fills in a form may come to it. */
  readonly said?: LocalizedText;
  /** The secret is right; the code of the authenticator app is missing, wrong or used up. */
  readonly needs?: 'code';
}

export interface StageChange {
  readonly skill: SkillName;
  readonly before: Stage;
  readonly after: Stage;
}

export interface Closing {
  readonly drill: string;
  readonly progress: DrillProgress;
  readonly praise: LocalizedText;
  readonly better: readonly StageChange[];
  readonly comesBack: readonly { readonly skill: SkillName; readonly inDays: number }[];
  /** Why it ended early: a teacher left nothing to go on with. */
  readonly paused?: LocalizedText;
}

export interface HomeAssignment {
  readonly assignment: string;
  readonly title: string;
  readonly skills: readonly SkillName[];
  readonly due: string;
  readonly answered: number;
  readonly right: number;
  readonly planned: number;
  readonly isFinished: boolean;
}

export interface CurrentDrill {
  readonly drill: string;
  readonly kind: DrillKind;
  readonly skill: SkillName | null;
  readonly assignment?: string | null;
  readonly progress: DrillProgress;
}

export interface Recommendation {
  readonly skill: SkillName;
  readonly why: Why;
  readonly sentence: LocalizedText;
}

export interface CurriculumSkill extends SkillName {
  readonly prerequisites: readonly string[];
}

export interface UnitOf<TSkill> {
  readonly id: string;
  readonly grade: number;
  readonly name: LocalizedText;
  readonly skills: readonly TSkill[];
}

export interface HomeSkill extends CurriculumSkill {
  readonly stage: Stage;
  /** [0, 1] */
  readonly mastery: number;
}

export interface Home {
  readonly assignments: readonly HomeAssignment[];
  readonly current: CurrentDrill | null;
  readonly recommended: Recommendation | null;
  readonly better: readonly StageChange[];
  readonly lastPractisedAt: string | null;
  readonly units: readonly UnitOf<HomeSkill>[];
  /** Why nothing is recommended. */
  readonly paused?: LocalizedText;
}

export interface Curriculum {
  readonly units: readonly UnitOf<CurriculumSkill>[];
}
