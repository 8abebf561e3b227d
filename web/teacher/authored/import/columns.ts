import { MAX_WRONG } from '../form/draft/form-state';
import { MAX_OPTIONS } from '../form/draft/options';

/** The columns of a sheet, as they are explained; numbered ones together. */
export const COLUMNS = [
  'skill',
  'level',
  'kind',
  'prompt',
  'promptEn',
  'key',
  'form',
  'option',
  'hint',
  'solution',
  'wrong',
  'feedback',
] as const;

export type Column = (typeof COLUMNS)[number];

export const REQUIRED: ReadonlySet<Column> = new Set(['skill', 'kind', 'prompt', 'key']);

/** How many there are of a numbered column. */
export const NUMBERED: Partial<Readonly<Record<Column, number>>> = { option: MAX_OPTIONS, wrong: MAX_WRONG, feedback: MAX_WRONG };
