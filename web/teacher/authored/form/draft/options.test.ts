import { expect, test } from 'vitest';
import { emptyForm } from './form-state';
import { isMarkedRight, markRight, moveOption, pairOf, removeOption, toPair } from './options';

const choices = {
  ...emptyForm('s', 'choices'),
  options: ['a', 'b', 'c', 'd'],
  key: '1,3',
  wrong: [{ response: '2, 4', feedback: 'x' }],
};

test.each([
  [1, 3, ['b', 'c', 'a', 'd'], '3,2', '1,4'],
  [4, 1, ['d', 'a', 'b', 'c'], '2,4', '3,1'],
  [2, 3, ['a', 'c', 'b', 'd'], '1,2', '3,4'],
])('moveOption_%i to %i_numbersGoWithTheirTexts', (from, to, options, key, wrong) => {
  const moved = moveOption(choices, from, to);
  expect([moved.options, moved.key, moved.wrong[0]?.response]).toEqual([options, key, wrong]);
});

test('moveOption_beyondTheEnds_changesNothing', () => {
  expect(moveOption(choices, 1, 0)).toBe(choices);
  expect(moveOption(choices, 4, 5)).toBe(choices);
});

test('removeOption_aRightOne_isNoLongerNamed', () => {
  const without = removeOption(choices, 1);
  expect([without.options, without.key, without.wrong[0]?.response]).toEqual([['b', 'c', 'd'], '2', '1,3']);
});

test('markRight_ofOne_replacesOfSeveralAdds', () => {
  expect(markRight({ ...choices, kind: 'choice', key: '1' }, 3, true).key).toBe('3');
  expect(markRight(choices, 2, true).key).toBe('1,2,3');
  expect(markRight(choices, 1, false).key).toBe('3');
  expect(isMarkedRight({ ...choices, key: '１，３' }, 3)).toBe(true);
});

test('pairs_splitAndJoined_areTheSame', () => {
  expect(pairOf('三角形 = 3 = 辺')).toEqual(['三角形', '3 = 辺']);
  expect(pairOf('三角形')).toEqual(['三角形', '']);
  expect(toPair(...pairOf('左 = 右'))).toBe('左 = 右');
  expect(toPair('', '')).toBe('');
});

test('removeOption_ofAMatching_leavesItsMistakesAlone', () => {
  const matching = { ...choices, kind: 'matching', key: '', wrong: [{ response: '1-b 2-a', feedback: 'x' }] };
  expect(removeOption(matching, 1).wrong[0]?.response).toBe('1-b 2-a');
});
