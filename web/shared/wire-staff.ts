/** The messages only staff see: a student's page, assignments, rosters, cards. */
import type { Classroom, LocalizedText, Outcome, Recommendation, Role, School, SkillName, Stage } from './wire';
import type { Figure } from './wire-figures';
import type { StudentSet } from './wire-planning';

export interface StudentSkill {
  readonly skill: SkillName;
  readonly unit: string;
  readonly stage: Stage;
  /** [0, 1] */
  readonly mastery: number;
  readonly answered: number;
  readonly lastPractisedAt: string | null;
  readonly dueAt: string | null;
  readonly recent: readonly Outcome[];
}

export interface StudentAttempt {
  readonly sequence: number;
  readonly at: string;
  readonly skill: SkillName;
  readonly level: number;
  readonly prompt: LocalizedText;
  readonly figure?: Figure;
  readonly given: LocalizedText;
  readonly answer: LocalizedText;
  readonly outcome: Outcome;
  readonly misconception: { readonly id: string; readonly name: LocalizedText } | null;
  readonly elapsedMs: number;
  readonly hints: number;
  readonly isRepeat: boolean;
}

export interface Ability {
  readonly mean: number;
  readonly halfWidth: number;
}

export interface StudentPage {
  readonly student: string;
  readonly name: string;
  readonly number: number;
  readonly classroom: Classroom;
  readonly answered: number;
  readonly right: number;
  /** Logits; higher = abler. Null before the first answer. */
  readonly ability: Ability | null;
  readonly skills: readonly StudentSkill[];
  readonly attempts: readonly StudentAttempt[];
  readonly next: Recommendation | null;
  /** The next skills as things stand now, the next one first. */
  readonly planned: readonly Recommendation[];
}

export interface AssignmentRequest {
  readonly classroom: string;
  /** Absent = the whole class. */
  readonly students?: readonly string[] | null;
  readonly title: string;
  /** Absent = what each student needs. */
  readonly skills?: readonly string[] | null;
  /** Either 1–100 items or 1–60 minutes. */
  readonly items: number | null;
  readonly minutes: number | null;
  readonly due: string;
  /** A part for each student; then students and skills are absent. */
  readonly sets?: readonly StudentSet[] | null;
}

export interface AssignmentStudent {
  readonly student: string;
  readonly name: string;
  readonly number: number;
  readonly answered: number;
  readonly right: number;
  readonly planned: number;
  readonly isFinished: boolean;
  readonly lastAt: string | null;
  /** The student's own part; absent where all do the same. */
  readonly skills?: readonly { readonly skill: SkillName; readonly items: number }[];
}

export interface AssignmentBase {
  readonly assignment: string;
  readonly classroom: Classroom;
  readonly title: string;
  readonly skills: readonly SkillName[];
  readonly items: number | null;
  readonly minutes: number | null;
  readonly due: string;
  readonly createdAt: string;
}

export interface Assignment extends AssignmentBase {
  readonly students: readonly AssignmentStudent[];
}

export interface AssignmentSummary extends AssignmentBase {
  readonly studentCount: number;
  readonly finishedCount: number;
}

export interface SchoolClassroom extends Classroom {
  readonly students: number;
  readonly teachers: readonly string[];
}

export interface Teacher extends Staff {
  readonly classrooms: readonly string[];
  /** A code of an app confirms each sign-in. */
  readonly hasSecondFactor: boolean;
}

export interface SchoolPage {
  readonly school: School;
  readonly classrooms: readonly SchoolClassroom[];
  readonly teachers: readonly Teacher[];
  readonly supporters: readonly Supporter[];
  readonly left: readonly LeftStaff[];
}

export interface Supporter extends Staff {
  readonly hasSecondFactor: boolean;
}

/** Can no longer sign in; everything they made is kept. */
export interface LeftStaff extends Staff {
  readonly role: Extract<Role, 'teacher' | 'supporter'>;
}

export interface Staff {
  readonly person: string;
  readonly name: string;
  readonly login: string;
}

/** Who is in a class, without anything that they did. */
export interface NameList {
  readonly classroom: Classroom;
  readonly students: readonly ListedStudent[];
  /** Removed from this class and in no other. */
  readonly left: readonly ListedStudent[];
}

export interface ListedStudent {
  readonly student: string;
  readonly name: string;
  readonly number: number;
}

export interface StaffAdded {
  readonly person: string;
  readonly name: string;
  readonly login: string;
  /** Shown this once. */
  readonly secret: string;
}

/** One's own account. */
export interface Account {
  readonly name: string;
  readonly login: string;
  /** Null where the password alone signs in. */
  readonly secondFactor: SecondFactor | null;
}

export interface SecondFactor {
  readonly since: string;
  /** Codes left that open once without the app. */
  readonly recoveryLeft: number;
}

/** What an authenticator app is to be given; nothing is changed before a code of it comes back. */
export interface SecondFactorOffer {
  readonly salt: string;
  /** Base32, for who cannot use the camera. */
  readonly key: string;
  readonly link: string;
  /** An SVG document; show it as an image, never as markup. */
  readonly qr: string;
}

export interface Recovery {
  /** Shown this once. */
  readonly codes: readonly string[];
}

export interface StudentsRequest {
  /** One name a line, or CSV `number,name[,kana]` with or without a header. */
  readonly text: string;
  readonly preview: boolean;
}

export interface AddedStudent {
  readonly student: string;
  readonly name: string;
  readonly number: number;
  readonly login: string;
}

export interface StudentsAdded {
  readonly added: readonly AddedStudent[];
  readonly problems: readonly { readonly line: number; readonly message: LocalizedText }[];
}

export interface SchoolYearRequest {
  /** The CSV of `GET /api/school/year.csv`, changed or not. */
  readonly text: string;
  readonly preview: boolean;
}

/** What a new school year does, or did. With problems nothing is changed. */
export interface SchoolYear {
  readonly classrooms: readonly { readonly name: string; readonly grade: number; readonly students: number }[];
  /** Students who go on in one of the classrooms. */
  readonly moving: number;
  readonly leaving: readonly LeavingStudent[];
  readonly problems: readonly { readonly line: number; readonly message: LocalizedText }[];
}

export interface LeavingStudent {
  readonly name: string;
  readonly number: number;
  /** The name of the class they were in. */
  readonly classroom: string;
}

export interface Card {
  readonly student: string;
  readonly name: string;
  readonly number: number;
  readonly login: string;
  readonly secret: string;
  readonly link: string;
  /** An SVG document; show it as an image (`data:image/svg+xml`), never as markup. */
  readonly qr: string;
}

export interface Cards {
  readonly school: School;
  readonly classroom: Classroom;
  readonly cards: readonly Card[];
}
