import { expect, test } from 'vitest';
import { byLine, withoutLine } from './line-problems';

const problem = (line: number, field: string) => ({ line, field, message: { ja: '', en: '' } });

test('byLine_severalOfOneLine_standTogetherInTheOrderOfTheSheet', () => {
  const found = byLine([problem(4, 'key'), problem(2, 'prompt'), problem(4, 'level')]);
  expect(found.map(({ line, problems }) => [line, problems.map(({ field }) => field)])).toEqual([
    [2, ['prompt']],
    [4, ['key', 'level']],
  ]);
});

test.each([
  ['12行目：段階は 1 から 3 の数です。', '段階は 1 から 3 の数です。'],
  ['Line 3: the level is a number.', 'the level is a number.'],
  ['一度に読めるのは500問までです。', '一度に読めるのは500問までです。'],
])('withoutLine_%s_%s', (message, rest) => {
  expect(withoutLine(message)).toBe(rest);
});
