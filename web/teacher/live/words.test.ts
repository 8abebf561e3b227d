import { afterEach, expect, test } from 'vitest';
import { language } from '../../shared/i18n/language';
import { words } from './words';

afterEach(() => {
  language.value = 'ja';
});

test('working_25Of34_saidInWords', () => {
  expect(words().working(25, 34)).toBe('34人中25人 とりくみ中');
  language.value = 'en';
  expect(words().working(25, 34)).toBe('25 of 34 working');
});

test('rightOf_21Of30_saidInWords', () => {
  expect(words().rightOf(21, 30)).toBe('30問中21問正解');
});

test('stuckFor_firstMinute_isNotZeroMinutes', () => {
  expect(words().stuckFor(0)).toBe('つまずき 1分未満');
  expect(words().stuckShort(0)).toBe('！いま');
  expect(words().stuckFor(4)).toBe('つまずき 4分');
});

test('people_one_isSingularInEnglish', () => {
  language.value = 'en';
  expect(words().people(1)).toBe('1 student');
  expect(words().people(6)).toBe('6 students');
});
