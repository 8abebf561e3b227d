import { describe, expect, it } from 'vitest';
import { labelRuns, widthOf } from './label-runs';

const kinds = (markup: string, grade = 3) => labelRuns(markup, grade, 'by-grade').map((run) => run.kind);

describe('labelRuns', () => {
  it('splits what SVG cannot set in one line', () => {
    expect(kinds('□ cm')).toEqual(['blank', 'text']);
    expect(kinds('$1_3/4$ m')).toEqual(['fraction', 'text']);
  });

  it('carries readings above the grade of the child', () => {
    const [young, old] = [3, 6].map((grade) => labelRuns('{気温|きおん}', grade, 'by-grade')[0]);
    expect(young).toMatchObject({ kind: 'text', text: '気温', reading: null });
    expect(labelRuns('{種類|しゅるい}', 3, 'by-grade')[0]).toMatchObject({ reading: 'しゅるい' });
    expect(old).toMatchObject({ reading: null });
  });

  it('is as wide as its longest part', () => {
    expect(widthOf(labelRuns('{図|ず}', 1, 'all'))).toBe(1);
    expect(widthOf(labelRuns('{承|うけたまわ}', 1, 'all'))).toBe(2.5);
  });
});
