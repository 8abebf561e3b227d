import type * as authoring from '../wire-authoring';
import { item, RESPONSE_KINDS, skill, words } from './item-shapes';
import { flag, list, nullable, number, object, oneOf, text } from './shape';

const authoredForm = object<authoring.AuthoredForm>({
  skill: text,
  level: number,
  kind: text,
  prompt: text,
  promptEn: text,
  key: text,
  form: text,
  options: list(text),
  hint: text,
  solution: text,
  wrong: list(object<authoring.AuthoredWrong>({ response: text, feedback: text })),
});
const authoredProblems = list(object<authoring.AuthoredProblem>({ field: text, message: words }));

/** The messages of the gallery and of a school's own items. */
export const authoringShapes = {
  'gallery-unit': object<authoring.GalleryUnit>({
    id: text,
    grade: number,
    name: words,
    seed: number,
    skills: list(
      object<authoring.GallerySkill>({
        skill,
        prerequisites: list(skill),
        codes: list(object<authoring.GallerySkill['codes'][number]>({ code: text, text })),
        items: list(
          object<authoring.GalleryItem>({
            item,
            answer: words,
            hint: words,
            solution: list(words),
            misconceptions: list(
              object<authoring.GalleryMisconception>({
                id: text,
                name: words,
                wrong: words,
                feedback: words,
                explanation: words,
                practise: list(skill),
              }),
            ),
          }),
        ),
      }),
    ),
  }),
  'authored-request': object<authoring.AuthoredRequest>({ form: authoredForm, version: number, key: nullable(text) }),
  'authored-list': object<authoring.AuthoredList>({
    items: list(
      object<authoring.AuthoredItem>({
        id: text,
        version: number,
        form: authoredForm,
        skill,
        grade: number,
        author: text,
        at: text,
        isWithdrawn: flag,
        problems: authoredProblems,
      }),
    ),
    kinds: list(oneOf(...RESPONSE_KINDS)),
  }),
  'authored-preview': object<authoring.AuthoredPreview>({
    item: nullable(item),
    answer: nullable(words),
    hint: nullable(words),
    solution: list(words),
    problems: authoredProblems,
  }),
};
