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
  const { day, month, weekday } = partsOf(date, language);
  return language === 'ja' ? `${month}/${day}（${weekday}）` : `${weekday} ${day}/${month}`;
}

/** 2026/11/24（火） 9:05 or Tue 24/11/2026 9:05. */
export function dateAndTime(date: Date, language: Language): string {
  const { day, month, weekday } = partsOf(date, language);
  const year = date.getFullYear();
  const time = timeOfDay(date);
  return language === 'ja' ? `${year}/${month}/${day}（${weekday}） ${time}` : `${weekday} ${day}/${month}/${year} ${time}`;
}

/** 9:05. */
export function timeOfDay(date: Date): string {
  return `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;
}

function partsOf(date: Date, language: Language) {
  return { day: date.getDate(), month: date.getMonth() + 1, weekday: weekdays[language][date.getDay()] ?? '' };
}

function startOfDay(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}
