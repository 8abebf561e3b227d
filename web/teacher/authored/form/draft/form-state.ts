import type { AuthoredForm, AuthoredWrong } from '../../../../shared/wire-authoring';
import { isOptionKind } from './kinds';
import { pairOf } from './options';

/** Most foreseen mistakes of an item; the server says the same. */
export const MAX_WRONG = 4;

const FIRST_OPTIONS = ['', '', ''];

export function emptyForm(skill: string, kind = 'whole'): AuthoredForm {
  return { skill, level: 2, kind, prompt: '', promptEn: '', key: '', form: '', options: [], hint: '', solution: '', wrong: [] };
}

/** Another kind: its answer is written anew, its form is any, and options get rows to write in. */
export function withKind(form: AuthoredForm, kind: string): AuthoredForm {
  if (kind === form.kind) return form;
  const needsRows = isOptionKind(kind) && form.options.length === 0;
  const keepsKey = !isOptionKind(kind) && !isOptionKind(form.kind) && kind !== 'cells' && form.kind !== 'cells';
  return { ...form, kind, form: '', key: keepsKey ? form.key : '', options: needsRows ? FIRST_OPTIONS : form.options };
}

/** What is sent: rows that nobody wrote in are left out, and what the kind has no use for. */
export function toSend(form: AuthoredForm): AuthoredForm {
  const options = isOptionKind(form.kind) ? withoutEmptyEnd(form) : [];
  return {
    ...form,
    key: form.kind === 'matching' ? '' : form.key.trim(),
    prompt: form.prompt.trim(),
    promptEn: form.promptEn.trim(),
    hint: form.hint.trim(),
    solution: form.solution.trim(),
    options,
    wrong: form.wrong.filter((wrong) => !isEmpty(wrong)),
  };
}

export function isSame(one: AuthoredForm, other: AuthoredForm): boolean {
  return JSON.stringify(inOrder(toSend(one))) === JSON.stringify(inOrder(toSend(other)));
}

/** Whether there is anything to show or to lose yet. */
export function isUntouched(form: AuthoredForm): boolean {
  return isSame(form, { ...emptyForm(form.skill, form.kind), level: form.level });
}

function withoutEmptyEnd({ kind, options }: AuthoredForm): string[] {
  const isWritten = (option: string) => (kind === 'matching' ? pairOf(option).join('') : option).trim() !== '';
  return options.slice(0, options.findLastIndex(isWritten) + 1).map((option) => option.trim());
}

function isEmpty({ response, feedback }: AuthoredWrong): boolean {
  return response.trim() === '' && feedback.trim() === '';
}

function inOrder(form: AuthoredForm) {
  return Object.entries(form).sort(([a], [b]) => (a < b ? -1 : 1));
}
