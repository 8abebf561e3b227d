/** The messages of the gallery and of a school's own items (docs/wire-format.md). */
import type { Item, LocalizedText, SkillName } from './wire';

export interface GalleryMisconception {
  readonly id: string;
  readonly name: LocalizedText;
  readonly wrong: LocalizedText;
  readonly feedback: LocalizedText;
  readonly explanation: LocalizedText;
  readonly practise: readonly SkillName[];
}

export interface GalleryItem {
  readonly item: Item;
  readonly answer: LocalizedText;
  readonly hint: LocalizedText;
  readonly solution: readonly LocalizedText[];
  readonly misconceptions: readonly GalleryMisconception[];
}

export interface GallerySkill {
  readonly skill: SkillName;
  readonly prerequisites: readonly SkillName[];
  /** 学習指導要領コード with the statements' own words. */
  readonly codes: readonly { readonly code: string; readonly text: string }[];
  /** One of every template and level, the levels of a template together. */
  readonly items: readonly GalleryItem[];
}

export interface GalleryUnit {
  readonly id: string;
  readonly grade: number;
  readonly name: LocalizedText;
  readonly seed: number;
  readonly skills: readonly GallerySkill[];
}

export interface AuthoredWrong {
  /** As a child would type it. */
  readonly response: string;
  readonly feedback: string;
}

/** What a teacher writes for one item; texts are in Drill's markup. */
export interface AuthoredForm {
  readonly skill: string;
  /** 1–3 */
  readonly level: number;
  readonly kind: string;
  readonly prompt: string;
  readonly promptEn: string;
  readonly key: string;
  readonly form: string;
  readonly options: readonly string[];
  readonly hint: string;
  readonly solution: string;
  readonly wrong: readonly AuthoredWrong[];
}

export interface AuthoredRequest {
  readonly form: AuthoredForm;
  /** Of a change: the version it was made from. */
  readonly version: number;
  /** Of a new item: the same when it is sent again, so that it is not saved twice. */
  readonly key: string | null;
}

export interface AuthoredProblem {
  /** A field of the form. */
  readonly field: string;
  readonly message: LocalizedText;
}

export interface AuthoredItem {
  readonly id: string;
  readonly version: number;
  readonly form: AuthoredForm;
  readonly skill: SkillName;
  readonly grade: number;
  readonly author: string;
  readonly at: string;
  readonly isWithdrawn: boolean;
  /** What keeps it from being given. */
  readonly problems: readonly AuthoredProblem[];
}

export interface AuthoredList {
  /** Newest change first, withdrawn ones too. */
  readonly items: readonly AuthoredItem[];
  readonly kinds: readonly string[];
}

/** Either an item with its answer, or problems. */
export interface AuthoredPreview {
  readonly item: Item | null;
  readonly answer: LocalizedText | null;
  readonly hint: LocalizedText | null;
  readonly solution: readonly LocalizedText[];
  readonly problems: readonly AuthoredProblem[];
}

export interface AuthoredImportRequest {
  readonly text: string;
  readonly preview: boolean;
  /** The same when the text is sent again, so that it is not saved twice. */
  readonly key: string;
}

export interface LineProblem extends AuthoredProblem {
  /** From 1, as a spreadsheet counts. */
  readonly line: number;
}

export interface AuthoredImport {
  readonly items: number;
  readonly isSaved: boolean;
  readonly problems: readonly LineProblem[];
}
