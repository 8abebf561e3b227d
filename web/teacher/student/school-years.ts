import type { Ability } from '../../shared/wire-staff';

/** As the server sets the scale: logits between the middles of two grades, and how far a student stands above the items of the own grade. */
const logitsPerGrade = 1.2;
const aboveOwnGrade = 0.8;

export const grades = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** An ability on the scale of school years: 5.0 is the middle of grade 5, 4.5 its beginning. */
export interface SchoolYears {
  readonly middle: number;
  readonly halfWidth: number;
}

export function toSchoolYears({ mean, halfWidth }: Ability): SchoolYears {
  return { middle: yearsOf(mean), halfWidth: halfWidth / logitsPerGrade };
}

export function yearsOf(logits: number): number {
  return (logits - aboveOwnGrade) / logitsPerGrade;
}

/** The grade, 1–9, and which third of its year: 0 beginning, 1 middle, 2 end. */
export function timeOfSchool({ middle }: Pick<SchoolYears, 'middle'>): { grade: number; third: number } {
  const thirds = Math.max(0, Math.min(3 * grades.length - 1, Math.floor((middle - 0.5) * 3)));
  return { grade: 1 + Math.floor(thirds / 3), third: thirds % 3 };
}

/** The half width in quarters of a year, rounded up, in months; null when it is wider than a year and says little. */
export function monthsOf({ halfWidth }: SchoolYears): number | null {
  const months = 3 * Math.max(1, Math.ceil(halfWidth * 4 - 1e-9));
  return months <= 12 ? months : null;
}

/** Where a point of school years lies on the scale from the beginning of grade 1 to the end of grade 9, 0–1. */
export function placeOnScale(years: number): number {
  return Math.max(0, Math.min(1, (years - 0.5) / grades.length));
}
