import { beforeEach, expect, test } from 'vitest';
import { language } from '../../shared/i18n/language';
import { doneText } from './done';

const student = { student: 'p-1', name: '青木 はると', number: 12 };

beforeEach(() => {
  language.value = 'ja';
});

test('doneText_moved_namesTheNewClassAndNumber', () => {
  const to = { id: 'c-51', name: '5年1組', grade: 5 };
  expect(doneText({ kind: 'moved', student, to })).toBe('青木 はるとさんを5年1組（12番）に移しました。');
  expect(doneText({ kind: 'movedBack', student, to })).toBe('青木 はるとさんを5年1組（12番）に戻しました。');
});

test('doneText_removed_saysThatTheRecordsAreKept', () => {
  expect(doneText({ kind: 'removed', student })).toBe('青木 はるとさんを名簿から外しました。これまでの記録は残っています。');
});
