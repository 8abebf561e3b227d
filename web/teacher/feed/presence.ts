import type { LiveStudent } from '../../shared/wire-live';

const minuteMs = 60_000;
/** Long enough for one hard item on paper, short enough that last lesson's drill does not count. */
const workingWithinMs = 10 * minuteMs;

/** Is the student in a drill and heard of lately? */
export function isWorking(student: LiveStudent, nowMs: number): boolean {
  if (student.drill === null) return false;
  return student.lastAt === null || nowMs - Date.parse(student.lastAt) <= workingWithinMs;
}

export function countWorking(students: readonly LiveStudent[], nowMs: number): number {
  return students.filter((student) => isWorking(student, nowMs)).length;
}

/** Whole minutes since the student got stuck, at least 0; null when not stuck. */
export function stuckMinutes(student: LiveStudent, nowMs: number): number | null {
  if (student.stuckSince === null) return null;
  return Math.max(0, Math.floor((nowMs - Date.parse(student.stuckSince)) / minuteMs));
}

export function hasBegun(students: readonly LiveStudent[]): boolean {
  return students.some((student) => student.answered > 0 || student.drill !== null);
}
