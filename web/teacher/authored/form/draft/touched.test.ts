import { expect, test } from 'vitest';
import { emptyForm, withKind } from './form-state';
import { afterChange } from './touched';

const form = emptyForm('s');

test('afterChange_fieldsThatChanged_areTouchedAndStaySo', () => {
  const first = afterChange(new Set(), form, { prompt: 'x', hint: '' });
  expect([...afterChange(first, form, { key: '1' })]).toEqual(['prompt', 'key']);
});

test('afterChange_anotherKind_asksForItsAnswerAnew', () => {
  const before = new Set(['prompt', 'key']);
  expect([...afterChange(before, form, withKind(form, 'choice'))]).toEqual(['prompt', 'kind']);
});
