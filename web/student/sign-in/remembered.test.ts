import { describe, expect, it } from 'vitest';
import { withoutPerson, withPerson } from './remembered';

const haruto = { school: 'minami', login: '5-2-01', name: 'はると' };
const yui = { school: 'minami', login: '5-2-02', name: 'ゆい' };

describe('remembered people', () => {
  it('withPerson puts the latest first and nobody twice', () => {
    expect(withPerson([haruto, yui], { ...yui, name: 'ゆいさん' })).toEqual([{ ...yui, name: 'ゆいさん' }, haruto]);
  });

  it('withPerson lets the ninth go', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({ ...haruto, login: String(index) }));
    expect(withPerson(many, yui)).toHaveLength(8);
    expect(withPerson(many, yui)).not.toContain(many[7]);
  });

  it('withoutPerson tells the same login of another school apart', () => {
    expect(withoutPerson([haruto, { ...haruto, school: 'kita' }], haruto)).toEqual([{ ...haruto, school: 'kita' }]);
  });
});
