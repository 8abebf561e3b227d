import type { Language } from '../wire';

const DAY_MS = 86_400_000;

/** Whole calendar days from `from` to `to` in the device's time zone; negative when `to` lies before. */
export function daysBetween(from: Date, to: Date): number {
  return Math.round((startOfDay(to) - startOfDay(from)) / DAY_MS);
}

const weekdays = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;

/** 11/24（火） or Tue 24/11; short, for tables and labels. */
export function shortDate(date: Date, language: Language): string {
  const weekday = weekdays[language][date.getDay()] ?? '';
  const [month, day] = [date.getMonth() + 1, date.getDate()];
  return language === 'ja' ? `${month}/${day}（${weekday}）` : `${weekday} ${day}/${month}`;
}

function startOfDay(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}
