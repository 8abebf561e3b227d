import { expect, test } from 'vitest';
import { emptyForm, isSame, isUntouched, toSend, withKind } from './form-state';

test('withKind_toAChoice_hasRowsToWriteInAndNoOldAnswer', () => {
  const choice = withKind({ ...emptyForm('s'), key: '12', prompt: 'いくつ' }, 'choice');
  expect(choice).toMatchObject({ kind: 'choice', key: '', options: ['', '', ''], prompt: 'いくつ' });
});

test('withKind_fromWholeToDecimal_keepsTheAnswerAndForgetsTheForm', () => {
  expect(withKind({ ...emptyForm('s', 'fraction'), key: '3/4', form: 'lowest' }, 'decimal')).toMatchObject({ key: '3/4', form: '' });
});

test('withKind_thereAndBack_keepsTheOptions', () => {
  const options = ['a', 'b'];
  const form = { ...emptyForm('s', 'choice'), options };
  expect(withKind(withKind(form, 'whole'), 'choices').options).toEqual(options);
});

test('toSend_rowsNobodyWroteIn_areLeftOut', () => {
  const form = {
    ...emptyForm('s', 'choice'),
    prompt: ' どれ ',
    options: ['a', '', 'b ', '', ' '],
    wrong: [
      { response: '', feedback: ' ' },
      { response: '1', feedback: '' },
    ],
  };
  expect(toSend(form)).toMatchObject({ prompt: 'どれ', options: ['a', '', 'b'], wrong: [{ response: '1', feedback: '' }] });
});

test('toSend_kindWithoutOptions_sendsNone', () => {
  expect(toSend({ ...emptyForm('s'), options: ['a', 'b'] }).options).toEqual([]);
});

test('toSend_matching_hasNoKeyAndDropsEmptyPairs', () => {
  expect(toSend({ ...emptyForm('s', 'matching'), key: '1', options: ['a = 1', ' = '] })).toMatchObject({ key: '', options: ['a = 1'] });
});

test('isSame_anotherOrderOfFieldsAndEmptyRows_isStillTheSame', () => {
  const form = { ...emptyForm('s', 'choice'), options: ['a'], key: '1' };
  const { prompt, ...rest } = form;
  expect(isSame(form, { ...rest, options: ['a', ''], prompt })).toBe(true);
  expect(isSame(form, { ...form, key: '2' })).toBe(false);
});

test('isUntouched_onlySkillKindAndLevelChosen_nothingIsLost', () => {
  expect(isUntouched({ ...withKind(emptyForm('s'), 'ordering'), level: 3 })).toBe(true);
  expect(isUntouched({ ...emptyForm('s'), hint: 'x' })).toBe(false);
});
