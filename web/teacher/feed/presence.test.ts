import { expect, test } from 'vitest';
import liveJson from '../../../tests/contracts/live.json';
import type { Live } from '../../shared/wire-live';
import { countWorking, hasBegun, isWorking, stuckMinutes } from './presence';

const live = liveJson as Live;
const [working, idle] = live.students as [Live['students'][0], Live['students'][0]];
const nowMs = Date.parse(live.at);
const minuteMs = 60_000;

test('isWorking_silentForElevenMinutes_isNot', () => {
  expect(isWorking(working, nowMs + 9 * minuteMs)).toBe(true);
  expect(isWorking(working, nowMs + 11 * minuteMs)).toBe(false);
});

test('isWorking_drillOpenedButNothingAnswered_is', () => {
  expect(isWorking({ ...idle, drill: 'assignment' }, nowMs)).toBe(true);
});

test('countWorking_exampleClass_one', () => {
  expect(countWorking(live.students, nowMs)).toBe(1);
});

test('stuckMinutes_fourAndAHalfMinutes_four', () => {
  const stuckSince = new Date(nowMs - 4.5 * minuteMs).toISOString();
  expect(stuckMinutes({ ...working, stuckSince }, nowMs)).toBe(4);
});

test('stuckMinutes_serverAheadOfTheDevice_notNegative', () => {
  expect(stuckMinutes({ ...working, stuckSince: new Date(nowMs + minuteMs).toISOString() }, nowMs)).toBe(0);
  expect(stuckMinutes(working, nowMs)).toBeNull();
});

test('hasBegun_nobodyAnsweredOrOpened_false', () => {
  expect(hasBegun([idle])).toBe(false);
  expect(hasBegun([idle, working])).toBe(true);
});
