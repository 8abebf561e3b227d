import type * as wire from '../wire';
import { skill } from './item-shapes';
import { byKind, number, object, oneOf, type Shape, text } from './shape';

export const school = object<wire.School>({ code: text, name: text });
export const classroom = object<wire.Classroom>({ id: text, name: text, grade: number });
export const outcome: Shape<wire.Outcome> = oneOf('right', 'wrong', 'partly', 'form', 'unreadable', 'not-learned');
export const stage: Shape<wire.Stage> = oneOf('mastered', 'practising', 'not-yet');

const bareWhy = object<{ kind: 'assigned' | 'try-again' }>({ kind: oneOf('assigned', 'try-again') });
const skillWhy = object<{ kind: 'chosen' | 'new-skill' | 'keep-going' | 'easier' | 'mixed'; skill: wire.SkillName }>({
  kind: oneOf('chosen', 'new-skill', 'keep-going', 'easier', 'mixed'),
  skill,
});
export const why = byKind<wire.Why>({
  assigned: bareWhy,
  'try-again': bareWhy,
  chosen: skillWhy,
  'new-skill': skillWhy,
  'keep-going': skillWhy,
  easier: skillWhy,
  mixed: skillWhy,
  'due-practice': object({ kind: oneOf('due-practice'), skill, lastDaysAgo: number }),
  'step-back': object({ kind: oneOf('step-back'), skill, from: skill }),
});
