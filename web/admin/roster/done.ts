import type { Classroom } from '../../shared/wire';
import type { ListedStudent } from '../../shared/wire-staff';
import { words } from '../words';

/** The last change of a roster. */
export type Done =
  | { readonly kind: 'added'; readonly count: number }
  | { readonly kind: 'removed' | 'restored'; readonly student: ListedStudent }
  | { readonly kind: 'moved' | 'movedBack'; readonly student: ListedStudent; readonly to: Classroom };

export function doneText(done: Done): string {
  switch (done.kind) {
    case 'added':
      return words().added(done.count);
    case 'moved':
    case 'movedBack':
      return words()[done.kind](done.student.name, done.to.name, done.student.number);
    default:
      return words()[done.kind](done.student.name);
  }
}
