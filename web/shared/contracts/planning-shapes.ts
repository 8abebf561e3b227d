import type * as wire from '../wire';
import type * as planning from '../wire-planning';
import { why } from './base-shapes';
import { skill, words } from './item-shapes';
import { list, nullable, number, object, optional, type Shape, text } from './shape';

export const recommendation = object<wire.Recommendation>({ skill, why, sentence: words });

export const studentSet = object<planning.StudentSet>({
  student: text,
  skills: list(object<planning.StudentSet['skills'][number]>({ skill: text, items: number })),
});

const need = object<planning.Need>({ skill, why, sentence: words, items: number, itemMs: number });

const vetoes = object<planning.Vetoes>({
  vetoes: list(object<planning.Veto>({ skill, setAt: text, until: text, setBy: text })),
  warning: optional(words),
});

export const planningShapes: Readonly<Record<string, Shape<unknown>>> = {
  ability: object<planning.AbilityHistory>({
    points: list(object<planning.AbilityPoint>({ at: text, ability: number, low: number, high: number })),
  }),
  'needs-request': object<planning.NeedsRequest>({ classroom: text, minutes: number, students: optional(nullable(list(text))) }),
  needs: object<planning.Needs>({
    minutes: number,
    students: list(object<planning.StudentNeeds>({ student: text, name: text, number, skills: list(need), others: list(need) })),
  }),
  vetoes,
  'vetoes-nothing-left': vetoes,
};
