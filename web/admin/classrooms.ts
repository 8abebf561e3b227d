import type { Classroom } from '../shared/wire';

/** By grade, then by name; 5年10組 comes after 5年9組. */
export function inOrder<T extends Pick<Classroom, 'grade' | 'name'>>(classrooms: readonly T[]): readonly T[] {
  return [...classrooms].sort((a, b) => a.grade - b.grade || a.name.localeCompare(b.name, 'ja', { numeric: true }));
}
