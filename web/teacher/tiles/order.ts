import type { LiveStudent } from '../../shared/wire-live';
import { byNumber } from '../feed/live';

export type Order = 'number' | 'stuck' | 'answered';

/** The students' ids in the order asked for, taken once: tiles keep their places until the teacher sorts again. */
export function orderNow(students: readonly LiveStudent[], order: Order): string[] {
  return [...students].sort(comparison(order)).map((student) => student.student);
}

/** The students in places taken earlier; whoever came since stands at the end, by number. */
export function arrange(students: readonly LiveStudent[], places: readonly string[]): LiveStudent[] {
  const place = new Map(places.map((student, index) => [student, index]));
  const last = places.length;
  return [...students].sort((a, b) => (place.get(a.student) ?? last) - (place.get(b.student) ?? last) || byNumber(a, b));
}

function comparison(order: Order): (a: LiveStudent, b: LiveStudent) => number {
  switch (order) {
    case 'number':
      return byNumber;
    case 'stuck':
      return (a, b) => stuckAt(a) - stuckAt(b) || byNumber(a, b);
    case 'answered':
      return (a, b) => b.answered - a.answered || byNumber(a, b);
  }
}

/** Longest stuck first; who is not stuck comes after everyone who is. */
function stuckAt(student: LiveStudent): number {
  return student.stuckSince === null ? Number.MAX_SAFE_INTEGER : Date.parse(student.stuckSince);
}
