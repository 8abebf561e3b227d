import { expect, test } from 'vitest';
import eachJson from '../../../tests/contracts/assignment-each-request.json';
import requestJson from '../../../tests/contracts/assignment-request.json';
import needsJson from '../../../tests/contracts/needs-request.json';
import { followUp, gapsOf, needsRequestOf, newDraft, requestOf, toggled } from './draft';

const now = new Date(2026, 10, 22, 10, 42);

test('requestOf_followUp_hasTheShapeOfTheContract', () => {
  const request = requestOf(followUp(['p-7f3a'], 'fraction-add-unlike'), 'c-52', '分数のたし算', now);
  expect(Object.keys(request ?? {}).sort()).toEqual(Object.keys(requestJson).sort());
  expect(request).toMatchObject({ ...requestJson, due: new Date(2026, 10, 23, 23, 59).toISOString() });
});

test('requestOf_wholeClassEachTheirOwn_namesNeitherStudentsNorSkills', () => {
  const draft = newDraft({ amount: { unit: 'minutes', count: 15 }, title: ' 週末の復習 ' });
  expect(needsRequestOf(draft, 'c-52', now)).toEqual({ classroom: 'c-52', minutes: 15, students: null });
  expect(requestOf(draft, 'c-52', 'x', now)).toMatchObject({ students: null, skills: null, items: null, minutes: 15, title: '週末の復習' });
});

test('requestOf_looksThroughSets_namesStudentsInTheSetsAlone', () => {
  const draft = newDraft({ audience: { kind: 'students', students: ['p-7f3a'] } });
  const request = requestOf(draft, 'c-52', '一人ひとりのれんしゅう', now, eachJson.sets);
  expect(Object.keys(request ?? {}).sort()).toEqual(Object.keys(eachJson).sort());
  expect(request).toMatchObject({ ...eachJson, due: new Date(2026, 10, 23, 23, 59).toISOString() });
});

test('needsRequestOf_namedStudentsOrChosenSkills_asksForThemOrNotAtAll', () => {
  const chosen = newDraft({ audience: { kind: 'students', students: ['p-7f3a'] } });
  expect(needsRequestOf(chosen, 'c-52', now)).toEqual(needsJson);
  expect(needsRequestOf(followUp(['p-7f3a'], 'add'), 'c-52', now)).toBeNull();
});

test('gapsOf_nothingChosen_namesEveryGapInTheOrderOfTheSteps', () => {
  const draft = newDraft({
    audience: { kind: 'students', students: [] },
    content: { kind: 'skills', skills: [] },
    amount: { unit: 'items', count: 0 },
    due: 'date',
    date: '2026-11-01',
  });
  expect(gapsOf(draft, now)).toEqual(['students', 'skills', 'amount', 'due']);
  expect(requestOf(draft, 'c-52', 'x', now)).toBeNull();
});

test.each([
  ['items', 100, true],
  ['items', 101, false],
  ['minutes', 60, true],
  ['minutes', 61, false],
  ['items', 1.5, false],
  ['items', Number.NaN, false],
] as const)('gapsOf_%s%d_allowed:%s', (unit, count, isAllowed) => {
  expect(gapsOf(newDraft({ amount: { unit, count } }), now)).toEqual(isAllowed ? [] : ['amount']);
});

test('toggled_twice_isAsBefore', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'b')).toEqual(['a']);
});
