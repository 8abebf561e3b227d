import { daysBetween, shortDate } from '../../shared/i18n/dates';
import type { Language } from '../../shared/wire';
import type { Words } from '../words/words';

/** The due day in words. A due time at midnight belongs to the day that ends there. */
export function dueInWords(due: string, now: Date, words: Words, language: Language): string {
  const lastMoment = new Date(Date.parse(due) - 1);
  if (lastMoment < now) return words.home.overdue;
  const days = daysBetween(now, lastMoment);
  if (days === 0) return words.home.dueToday;
  return days === 1 ? words.home.dueTomorrow : words.home.dueInDays(days, dateInKana(lastMoment, language));
}

export function lastInWords(last: string, now: Date, { home }: Words): string {
  const days = daysBetween(new Date(last), now);
  if (days <= 0) return home.lastToday;
  return days === 1 ? home.lastYesterday : home.lastDaysAgo(days);
}

export function comesBackInWords(inDays: number, { closing }: Words): string {
  if (inDays <= 0) return closing.today;
  return inDays === 1 ? closing.tomorrow : closing.inDays(inDays);
}

const WEEKDAYS = ['にち', 'げつ', 'か', 'すい', 'もく', 'きん', 'ど'];

function dateInKana(date: Date, language: Language): string {
  if (language === 'en') return shortDate(date, language);
  return `${date.getMonth() + 1}がつ ${date.getDate()}にち（${WEEKDAYS[date.getDay()] ?? ''}）`;
}
