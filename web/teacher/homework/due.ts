export type DueChoice = 'tomorrow' | 'in-3-days' | 'next-monday' | 'date';

export const dueChoices: readonly DueChoice[] = ['tomorrow', 'in-3-days', 'next-monday', 'date'];

/** The last minute of the chosen day where the teacher is; `date` (YYYY-MM-DD) is read only for the choice "date". Null when it is no day from today on. */
export function dueAt(choice: DueChoice, date: string, now: Date): Date | null {
  switch (choice) {
    case 'tomorrow':
      return endOfDay(now, 1);
    case 'in-3-days':
      return endOfDay(now, 3);
    case 'next-monday':
      return endOfDay(now, daysToMonday(now));
    case 'date':
      return endOfNamedDay(date, now);
  }
}

/** YYYY-MM-DD of the day where the teacher is, as a date field wants it. */
export function dayOf(date: Date): string {
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}

function endOfDay(from: Date, days: number): Date {
  return new Date(from.getFullYear(), from.getMonth(), from.getDate() + days, 23, 59);
}

/** On a Monday the next one is a week away. */
function daysToMonday(now: Date): number {
  return (8 - now.getDay()) % 7 || 7;
}

function endOfNamedDay(date: string, now: Date): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) return null;
  const end = new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3]), 23, 59);
  // 31 February rolls over into March; a day that does not say its own name is none.
  return dayOf(end) === date && end >= now ? end : null;
}
