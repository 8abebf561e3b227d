import type * as wire from '../wire';
import type * as parts from '../wire-parts';
import { figure } from './figure-shapes';
import { flag, list, number, object, oneOf, optional, text } from './shape';

export const RESPONSE_KINDS = [
  'whole',
  'decimal',
  'fraction',
  'ratio',
  'percent',
  'quantity',
  'time',
  'duration',
  'quotient',
  'comparison',
  'choice',
  'choices',
  'ordering',
  'matching',
  'point',
  'cells',
  'expression',
  'text',
] as const satisfies readonly wire.ResponseKind[];

export const words = object<wire.LocalizedText>({ ja: text, en: text });
export const skill = object<wire.SkillName>({ id: text, name: words });

const option = object<wire.ChoiceOption>({ id: text, text: words });
const axis = object<parts.AxisPart>({ min: text, max: text, tick: text, label: text });
const cell = object<parts.CellPart>({ text: optional(words), box: optional(text), isCarry: optional(flag) });
const responseParts = object<parts.ResponseParts>({
  rows: optional(list(option)),
  units: optional(list(text)),
  symbols: optional(list(text)),
  axes: optional(list(axis)),
  grid: optional(object<parts.GridPart>({ style: oneOf('table', 'column'), lines: list(number), rows: list(list(cell)) })),
});
export const item = object<wire.Item>({
  id: text,
  skill,
  level: number,
  kind: oneOf(...RESPONSE_KINDS),
  prompt: words,
  boxes: list(text),
  choices: optional(list(option)),
  parts: optional(responseParts),
  form: optional(words),
  figure: optional(figure),
});
