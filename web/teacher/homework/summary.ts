import { shortDate } from '../../shared/i18n/dates';
import { language } from '../../shared/i18n/language';
import { type Draft, gapsOf } from './draft';
import { dueAt } from './due';
import { words } from './words';

/** One sentence of what will be sent, or the first thing that is missing. */
export function summaryOf(draft: Draft, all: number, autoTitle: string): string {
  const now = new Date();
  const [gap] = gapsOf(draft, now);
  const due = dueAt(draft.due, draft.date, now);
  if (gap !== undefined || due === null) return words().gaps[gap ?? 'due'];
  const people = draft.audience.kind === 'class' ? all : draft.audience.students.length;
  const amount =
    language.value === 'ja'
      ? `${draft.amount.count}${words().units[draft.amount.unit]}`
      : `${draft.amount.count} ${words().units[draft.amount.unit]}`;
  return words().summary(people, draft.title.trim() || autoTitle, amount, shortDate(due, language.value));
}
