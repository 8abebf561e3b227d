import { expect, test } from 'vitest';
import wrongJson from '../../../tests/contracts/attempt-reply-wrong.json';
import startedJson from '../../../tests/contracts/drill-started.json';
import pageJson from '../../../tests/contracts/student-page.json';
import type { Why } from '../../shared/wire';
import { reasonOf } from './reason';

test('reasonOf_examplesOfTheContract_nameTheCause', () => {
  expect(reasonOf(startedJson.why as Why)).toBe('9日ぶりの復習。忘れはじめる時期に当たるため。');
  expect(reasonOf(wrongJson.next.why as Why)).toBe('「分数」でつまずいたため、そのもとになる技能に戻って確かめます。');
  expect(reasonOf(pageJson.next.why as Why)).toBe('まだ身についていないので、続けて練習します。');
});
