import { shortDate } from '../../shared/i18n/dates';
import { language } from '../../shared/i18n/language';
import { words } from './words';

/** When a skill comes back for review. */
export function dueText(dueAt: string): string {
  const at = new Date(dueAt);
  return at.getTime() <= Date.now() ? words().reviewDue : words().reviewOn(shortDate(at, language.value));
}
