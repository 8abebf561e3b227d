import type { ApiProblem } from '../../../../shared/api';
import { inLanguage } from '../../../../shared/i18n/language';
import type { AuthoredForm, AuthoredProblem } from '../../../../shared/wire-authoring';

export type FieldName = keyof AuthoredForm;

/** What is wrong, field by field, in the language of the screen. */
export type FieldProblems = Partial<Readonly<Record<FieldName, readonly string[]>>>;

/**
 * The problems to stand beside their fields: only of fields that were written in, so that an empty form does not scold.
 * @param asked fields written in, or all after an attempt to save
 */
export function besideFields(problems: readonly AuthoredProblem[], asked: ReadonlySet<string> | 'all'): FieldProblems {
  const beside: Record<string, string[]> = {};
  for (const { field, message } of problems) {
    if (asked !== 'all' && !asked.has(field)) continue;
    const text = inLanguage(message);
    if (!beside[field]?.includes(text)) beside[field] = [...(beside[field] ?? []), text];
  }
  return beside;
}

/** The problems in a refusal, or none when it was refused for another reason. */
export function refusedFields(problem: ApiProblem): readonly AuthoredProblem[] {
  if (problem.kind !== 'refused' || problem.status !== 400 || !('problems' in problem.problem)) return [];
  const { problems } = problem.problem as { readonly problems: unknown };
  return Array.isArray(problems) ? (problems as readonly AuthoredProblem[]) : [];
}
