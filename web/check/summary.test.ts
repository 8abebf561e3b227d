import { describe, expect, it } from 'vitest';
import { lineIds } from './checks';
import { type Finding, finding } from './finding';
import { type Findings, summarize } from './summary';

const all = (found: Finding): Findings => Object.fromEntries(lineIds.map((id) => [id, found]));
const fine = all(finding('ok', 'cookiesKept'));
const mind = finding('attention', 'voiceMissing');

describe('summarize', () => {
  it('waits for the last line', () => {
    const { screen: _, ...others } = fine;
    expect(summarize(others)).toEqual({ kind: 'checking' });
  });

  it('counts what asks for attention', () => {
    expect(summarize(fine)).toEqual({ kind: 'usable' });
    expect(summarize({ ...fine, voice: mind, unsent: mind })).toEqual({ kind: 'careful', count: 2 });
  });

  it('names what makes the device unusable, whatever else there is', () => {
    expect(summarize({ ...fine, voice: mind, cookies: finding('unusable', 'cookiesBlocked') })).toEqual({
      kind: 'unusable',
      lines: ['cookies'],
    });
  });

  it('takes nothing amiss that is for information or could not be looked at', () => {
    expect(summarize({ ...fine, space: finding('note', 'spaceUnknown'), clock: finding('skipped', 'clockUnknown') })).toEqual({
      kind: 'usable',
    });
  });
});
