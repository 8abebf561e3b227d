import type { AuthoredForm } from '../../../../shared/wire-authoring';

/** Most options of an item; the server says the same. */
export const MAX_OPTIONS = 8;

/** Options change places; what names them by number goes with them. Numbers count from 1. */
export function moveOption(form: AuthoredForm, from: number, to: number): AuthoredForm {
  if (to < 1 || to > form.options.length || from === to) return form;
  const options = [...form.options];
  const moved = options.splice(from - 1, 1);
  options.splice(to - 1, 0, ...moved);
  return renumbered({ ...form, options }, (number) => {
    if (number === from) return number + (to - from);
    if (from < number && number <= to) return number - 1;
    return to <= number && number < from ? number + 1 : number;
  });
}

/** An option goes; the numbers behind it move up, and nothing names it any more. */
export function removeOption(form: AuthoredForm, at: number): AuthoredForm {
  const options = form.options.filter((_, index) => index !== at - 1);
  return renumbered({ ...form, options }, (number) => (number === at ? null : number > at ? number - 1 : number));
}

export function changeOption(form: AuthoredForm, at: number, text: string): AuthoredForm {
  return { ...form, options: form.options.map((option, index) => (index === at - 1 ? text : option)) };
}

/** Of one right option the new one counts, of several each is marked by itself. */
export function markRight(form: AuthoredForm, at: number, isRight: boolean): AuthoredForm {
  if (form.kind === 'choice') return { ...form, key: isRight ? String(at) : '' };
  const others = numbersOf(form.key).filter((number) => number !== at);
  const marked = isRight ? [...others, at] : others;
  return { ...form, key: marked.sort((a, b) => a - b).join(',') };
}

export function isMarkedRight(form: AuthoredForm, at: number): boolean {
  return numbersOf(form.key).includes(at);
}

/** The two halves of a pair, as "left = right" is written. */
export function pairOf(option: string): readonly [left: string, right: string] {
  const at = option.indexOf('=');
  return at < 0 ? [option, ''] : [option.slice(0, at).trimEnd(), option.slice(at + 1).trimStart()];
}

export function toPair(left: string, right: string): string {
  return left === '' && right === '' ? '' : `${left} = ${right}`;
}

function numbersOf(text: string): number[] {
  return (text.normalize('NFKC').match(/\d+/g) ?? []).map(Number);
}

function renumbered(form: AuthoredForm, next: (number: number) => number | null): AuthoredForm {
  if (form.kind === 'matching') return form;
  const renumber = (text: string) =>
    numbersOf(text)
      .flatMap((number) => next(number) ?? [])
      .join(',');
  return { ...form, key: renumber(form.key), wrong: form.wrong.map((wrong) => ({ ...wrong, response: renumber(wrong.response) })) };
}
