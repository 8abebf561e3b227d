import { inLanguage } from '../../shared/i18n/language';
import type { Why } from '../../shared/wire';
import { plainText } from '../homework/title';
import { words } from './words';

/** The true cause of the choice, in the teacher's words; the sentence beside it is the one the student reads. */
export function reasonOf(why: Why): string {
  const reasons = words().why;
  switch (why.kind) {
    case 'due-practice':
      return reasons['due-practice'](why.lastDaysAgo);
    case 'step-back':
      return reasons['step-back'](plainText(inLanguage(why.from.name)));
    default:
      return reasons[why.kind];
  }
}
