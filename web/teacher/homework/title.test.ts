import { expect, test } from 'vitest';
import { plainText, titleOf } from './title';

const andMore = (first: string, more: number) => `${first} ほか${more}`;

test('plainText_readings_areLeftOut', () => {
  expect(plainText('{分数|ぶんすう}の *たし{算|ざん}*')).toBe('分数の たし算');
});

test('titleOf_oneSkill_isItsName', () => {
  expect(titleOf(['{約分|やくぶん}'], andMore)).toBe('約分');
});

test('titleOf_threeSkills_firstAndHowManyMore', () => {
  expect(titleOf(['{約分|やくぶん}', 'b', 'c'], andMore)).toBe('約分 ほか2');
});
