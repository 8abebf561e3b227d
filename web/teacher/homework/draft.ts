import type { NeedsRequest, StudentSet } from '../../shared/wire-planning';
import type { AssignmentRequest } from '../../shared/wire-staff';
import { type DueChoice, dueAt } from './due';

export type Audience = { readonly kind: 'class' } | { readonly kind: 'students'; readonly students: readonly string[] };

export type Content = { readonly kind: 'each' } | { readonly kind: 'skills'; readonly skills: readonly string[] };

export interface Amount {
  readonly unit: 'items' | 'minutes';
  readonly count: number;
}

/** Homework as far as the teacher has got with it. */
export interface Draft {
  readonly audience: Audience;
  readonly content: Content;
  readonly amount: Amount;
  readonly due: DueChoice;
  readonly date: string;
  /** What the students read; empty means the title made from the content. */
  readonly title: string;
}

export type Gap = 'students' | 'skills' | 'amount' | 'due';

/** What each student needs is planned by time; skills that the teacher chooses are counted in items at first. */
export const amountOf: Readonly<Record<Content['kind'], Amount>> = {
  each: { unit: 'minutes', count: 10 },
  skills: { unit: 'items', count: 10 },
};

export const most = { items: 100, minutes: 60 } as const;

/** Everything filled in, so that the common case is sent at once. */
export function newDraft(from: Partial<Draft> = {}): Draft {
  return {
    audience: { kind: 'class' },
    content: { kind: 'each' },
    amount: amountOf.each,
    due: 'tomorrow',
    date: '',
    title: '',
    ...from,
  };
}

/** Follow-up for just the students who share a wrong idea, on the skill it shows in. */
export function followUp(students: readonly string[], skill: string): Draft {
  return newDraft({ audience: { kind: 'students', students }, content: { kind: 'skills', skills: [skill] }, amount: amountOf.skills });
}

/** What still keeps the draft from being sent, in the order of the three steps. */
export function gapsOf(draft: Draft, now: Date): Gap[] {
  const gaps: Gap[] = [];
  if (draft.audience.kind === 'students' && draft.audience.students.length === 0) gaps.push('students');
  if (draft.content.kind === 'skills' && draft.content.skills.length === 0) gaps.push('skills');
  const { unit, count } = draft.amount;
  if (!Number.isInteger(count) || count < 1 || count > most[unit]) gaps.push('amount');
  if (dueAt(draft.due, draft.date, now) === null) gaps.push('due');
  return gaps;
}

/**
 * The message to the server, or null while something is missing.
 * @param sets what each student gets, once it was looked through; null where all do the same
 */
export function requestOf(
  draft: Draft,
  classroom: string,
  autoTitle: string,
  now: Date,
  sets: readonly StudentSet[] | null = null,
): AssignmentRequest | null {
  const due = dueAt(draft.due, draft.date, now);
  if (due === null || gapsOf(draft, now).length > 0) return null;
  return {
    classroom,
    students: draft.audience.kind === 'class' || sets !== null ? null : [...draft.audience.students],
    title: draft.title.trim() || autoTitle,
    skills: draft.content.kind === 'each' ? null : [...draft.content.skills],
    items: draft.amount.unit === 'items' ? draft.amount.count : null,
    minutes: draft.amount.unit === 'minutes' ? draft.amount.count : null,
    sets,
    due: due.toISOString(),
  };
}

/** What to ask the server, to see what each student would get; null while something is missing. */
export function needsRequestOf(draft: Draft, classroom: string, now: Date): NeedsRequest | null {
  if (draft.content.kind !== 'each' || gapsOf(draft, now).length > 0) return null;
  return { classroom, minutes: draft.amount.count, students: draft.audience.kind === 'class' ? null : [...draft.audience.students] };
}

/** The list with the id in or out of it. */
export function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
