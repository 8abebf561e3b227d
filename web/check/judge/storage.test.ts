import { describe, expect, it } from 'vitest';
import { finding } from '../finding';
import { judgeScratch, judgeSpace, judgeUnsent } from './storage';

describe('judging what the device keeps', () => {
  it('gives the browser’s own reason when nothing can be kept', () => {
    expect(judgeScratch({ kind: 'works' })).toEqual(finding('ok', 'storageWorks'));
    expect(judgeScratch({ kind: 'broken', reason: 'QuotaExceededError' })).toEqual(
      finding('attention', 'storageBroken', 'QuotaExceededError'),
    );
  });

  it('wants 20 MB', () => {
    expect(judgeSpace({ freeBytes: 20_000_000, isPersisted: true })).toEqual(finding('ok', 'spaceEnough', 20_000_000, true));
    expect(judgeSpace({ freeBytes: 19_999_999, isPersisted: true })).toEqual(finding('attention', 'spaceLittle', 19_999_999));
    expect(judgeSpace(null)).toEqual(finding('note', 'spaceUnknown'));
  });

  it('warns of every answer that waits', () => {
    expect(judgeUnsent(0)).toEqual(finding('ok', 'unsentNone'));
    expect(judgeUnsent(1)).toEqual(finding('attention', 'unsentSome', 1));
  });
});
