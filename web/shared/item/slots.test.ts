import { describe, expect, it } from 'vitest';
import { slotsOf } from './slots';

const whole = { kind: 'whole', boxes: ['value'] } as const;
const quotient = { kind: 'quotient', boxes: ['quotient', 'remainder'] } as const;

describe('slotsOf', () => {
  it('puts the whole answer into the only place, and nothing into further ones', () => {
    const slot = slotsOf(whole, '$7 × □ = □$');
    expect([slot?.(0), slot?.(1)]).toEqual([{ kind: 'all' }, { kind: 'none' }]);
  });

  it('gives each of several boxes its place when there are as many', () => {
    const slot = slotsOf(quotient, '$17 ÷ 5 = □$ あまり $□$');
    expect([slot?.(0), slot?.(1)]).toEqual([
      { kind: 'one', box: 'quotient' },
      { kind: 'one', box: 'remainder' },
    ]);
  });

  it('leaves the answer below a text without a place, and below a grid always', () => {
    expect(slotsOf(whole, 'いくつですか。')).toBeNull();
    expect(slotsOf({ kind: 'cells', boxes: ['r1c1'] }, '$□$')).toBeNull();
  });

  it('puts nothing into the text of an item that is answered by picking', () => {
    expect(slotsOf({ kind: 'choice', boxes: ['choice'] }, '$□$ はどれですか。')?.(0)).toEqual({ kind: 'none' });
    expect(slotsOf({ kind: 'choice', boxes: ['choice'] }, 'どれですか。')).not.toBeNull();
  });
});
