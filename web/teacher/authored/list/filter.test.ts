import { expect, test } from 'vitest';
import listJson from '../../../../tests/contracts/authored-list.json';
import type { AuthoredItem, AuthoredList } from '../../../shared/wire-authoring';
import { filtered, gradesOf } from './filter';

const [like] = (listJson as AuthoredList).items;

function item(id: string, grade: number, prompt: string, author: string): AuthoredItem {
  if (like === undefined) throw new Error('the contract has no item');
  const skill = { id: 's', name: { ja: '{約分|やくぶん}', en: 'Reducing fractions' } };
  return { ...like, id, grade, author, skill, form: { ...like.form, prompt, promptEn: '', key: '' } };
}

const items = [
  item('a', 5, '{分数|ぶんすう}は いくつ', '佐藤 みどり'),
  item('b', 3, 'ABC 12', '森 さくら'),
  item('c', 5, '大きい {数|かず}', '森 さくら'),
];
const found = (text: string, grade: number | null = null) => filtered(items, { text, grade }).map(({ id }) => id);

test.each([
  ['', ['a', 'b', 'c']],
  ['分数', ['a']],
  ['ぶんすう', ['a']],
  ['ａｂｃ', ['b']],
  ['さくら 数', ['c']],
  ['reducing', ['a', 'b', 'c']],
  ['ない', []],
])('filtered_%s_%j', (text, ids) => {
  expect(found(text)).toEqual(ids);
});

test('filtered_ofAGrade_leavesTheOthersOut', () => {
  expect(found('さくら', 5)).toEqual(['c']);
});

test('gradesOf_eachOnceInOrder_withoutItemsWhoseSkillIsGone', () => {
  expect(gradesOf([...items, item('d', 0, 'x', 'y')])).toEqual([3, 5]);
});
