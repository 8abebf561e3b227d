import type { ResponseKind } from '../../../../shared/wire';

/** Forms of the answer that a kind can ask for, as docs/grade.md names them. */
export const FORMS: Partial<Readonly<Record<ResponseKind, readonly FormCode[]>>> = {
  decimal: ['places:1', 'places:2', 'places:3'],
  fraction: ['lowest', 'mixed', 'improper', 'mixed+lowest', 'improper+lowest'],
  ratio: ['simplest'],
  percent: ['percent', 'wari', 'decimal'],
  quantity: ['unit'],
  time: ['half'],
  duration: ['carried'],
  expression: ['expanded', 'simplest', 'solved'],
};

export type FormCode =
  | 'places:1'
  | 'places:2'
  | 'places:3'
  | 'lowest'
  | 'mixed'
  | 'improper'
  | 'mixed+lowest'
  | 'improper+lowest'
  | 'simplest'
  | 'percent'
  | 'wari'
  | 'decimal'
  | 'unit'
  | 'half'
  | 'carried'
  | 'expanded'
  | 'solved';

/** Kinds whose answer is put together from options. */
export type OptionKind = 'choice' | 'choices' | 'ordering' | 'matching';

export function isOptionKind(kind: string): kind is OptionKind {
  return kind === 'choice' || kind === 'choices' || kind === 'ordering' || kind === 'matching';
}

export function formsOf(kind: string): readonly FormCode[] {
  return FORMS[kind as ResponseKind] ?? [];
}
