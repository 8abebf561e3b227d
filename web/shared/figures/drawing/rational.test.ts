import { describe, expect, it } from 'vitest';
import { counted, steps, toNumber, write } from './rational';

describe('write', () => {
  it.each([
    ['7', 'decimal', '1', '7'],
    ['3/10', 'decimal', '1/10', '0.3'],
    ['-1/8', 'decimal', '1', '−0.125'],
    ['1/20', 'decimal', '1', '0.05'],
    ['3/4', 'fraction', '1/4', '$3/4$'],
    ['1/2', 'fraction', '1/4', '$2/4$'],
    ['1/3', 'fraction', '1/4', '$1/3$'],
    ['2', 'fraction', '1/4', '2'],
    ['1/3', 'decimal', '1', '$1/3$'],
  ] as const)('%s as %s on a scale of %s is %s', (value, notation, scale, written) => {
    expect(write(value, notation, scale)).toBe(written);
  });
});

describe('steps', () => {
  it('meets its end without rounding', () => {
    expect(steps('0', '1', '1/10')).toHaveLength(11);
    expect(steps('0', '1', '1/10').at(3)).toBe('3/10');
    expect(steps('-1', '1', '1/2')).toEqual(['-1', '-1/2', '0', '1/2', '1']);
  });

  it('counts from anywhere', () => {
    expect(counted('10', '5/2', 3)).toEqual(['10', '25/2', '15']);
    expect(toNumber('25/2')).toBe(12.5);
  });
});
