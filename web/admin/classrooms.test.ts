import { expect, test } from 'vitest';
import { inOrder } from './classrooms';

test('inOrder_byGradeThenByNameWithItsNumberAsANumber', () => {
  const classrooms = [
    { name: '5年10組', grade: 5 },
    { name: '6年1組', grade: 6 },
    { name: '5年9組', grade: 5 },
    { name: 'ひまわり', grade: 1 },
  ];
  expect(inOrder(classrooms).map(({ name }) => name)).toEqual(['ひまわり', '5年9組', '5年10組', '6年1組']);
});
