import { expect, test } from 'vitest';
import { besideFields, refusedFields } from './problems';

const same = (text: string) => ({ ja: text, en: text });
const problems = [
  { field: 'prompt', message: same('empty') },
  { field: 'wrong', message: same('say something') },
  { field: 'wrong', message: same('say something') },
  { field: 'wrong', message: same('is right') },
];

test('besideFields_untouchedForm_saysNothing', () => {
  expect(besideFields(problems, new Set())).toEqual({});
});

test('besideFields_oneFieldWrittenIn_onlyThatOneAndEachSentenceOnce', () => {
  expect(besideFields(problems, new Set(['wrong']))).toEqual({ wrong: ['say something', 'is right'] });
});

test('besideFields_afterSaving_all', () => {
  expect(Object.keys(besideFields(problems, 'all'))).toEqual(['prompt', 'wrong']);
});

test('refusedFields_onlyOfARefusalThatNamesFields', () => {
  const refused = (status: number, problem: object) => refusedFields({ kind: 'refused', status, problem, retryAfterMs: null });
  expect(refused(400, { title: 'x', problems })).toEqual(problems);
  expect(refused(400, { title: 'x' })).toEqual([]);
  expect(refused(409, { problems })).toEqual([]);
  expect(refusedFields({ kind: 'unreachable' })).toEqual([]);
});
