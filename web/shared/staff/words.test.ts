import { expect, test } from 'vitest';
import problem from '../../../tests/contracts/problem.json';
import type { ApiProblem } from '../api';
import { language } from '../i18n/language';
import { problemText } from './words';

const refused = (problem: Extract<ApiProblem, { kind: 'refused' }>['problem']): ApiProblem => ({
  kind: 'refused',
  status: 409,
  problem,
  retryAfterMs: null,
});

test('what the server says to people is shown in their language', () => {
  language.value = 'ja';
  expect(problemText(refused(problem))).toBe(problem.said.ja);
  language.value = 'en';
  expect(problemText(refused(problem))).toBe(problem.said.en);
});

test('a detail for programs is better than nothing', () => {
  expect(problemText(refused({ detail: 'due has passed.' }))).toBe('due has passed.');
});
