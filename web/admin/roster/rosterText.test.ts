import { expect, test } from 'vitest';
import { readRoster } from './rosterText';

test('readRoster_namesAlone_oneStudentALineWithoutNumbers', () => {
  const { lines, problems } = readRoster('青木 はると\n\n石井 ゆい\n');
  expect(lines).toEqual([
    { line: 1, number: null, name: '青木 はると', kana: '' },
    { line: 3, number: null, name: '石井 ゆい', kana: '' },
  ]);
  expect(problems).toEqual([]);
});

test('readRoster_csvWithHeader_leavesTheHeaderOut', () => {
  expect(readRoster('number,name,kana\r\n1,青木 はると,あおき はると').lines).toEqual([
    { line: 2, number: 1, name: '青木 はると', kana: 'あおき はると' },
  ]);
  expect(readRoster('番号,氏名\n2,石井 ゆい').lines[0]?.number).toBe(2);
});

test('readRoster_cellsFromASpreadsheet_areReadLikeCsv', () => {
  expect(readRoster('1\t青木 はると\n２\t石井 ゆい').lines.map(({ number, name }) => [number, name])).toEqual([
    [1, '青木 はると'],
    [2, '石井 ゆい'],
  ]);
});

test('readRoster_quotedName_keepsItsComma', () => {
  expect(readRoster('1,"Smith, Emma ""Em""",').lines[0]).toEqual({ line: 1, number: 1, name: 'Smith, Emma "Em"', kana: '' });
});

test('readRoster_numberTwice_namesBothLines', () => {
  expect(readRoster('1,青木\n2,石井\n1,上田').problems).toEqual([{ line: 3, kind: 'number-twice', number: 1, firstLine: 1 }]);
});

test.each([
  ['x,青木', { line: 1, kind: 'not-a-number', text: 'x' }],
  ['0,青木', { line: 1, kind: 'not-a-number', text: '0' }],
  ['3,', { line: 1, kind: 'no-name' }],
  ['あ'.repeat(61), { line: 1, kind: 'name-too-long' }],
])('readRoster_"%s"_saysWhatIsWrong', (text, problem) => {
  expect(readRoster(text).problems).toEqual([problem]);
});
