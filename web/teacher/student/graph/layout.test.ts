import { describe, expect, it } from 'vitest';
import type { Curriculum } from '../../../shared/wire';
import { layOut, skillsAround } from './layout';
import { moved } from './move';

const skill = (id: string, ...prerequisites: string[]) => ({ id, name: { ja: id, en: id }, prerequisites });
const unit = (id: string, grade: number, ...skills: ReturnType<typeof skill>[]) => ({ id, grade, name: { ja: id, en: id }, skills });
const curriculum: Curriculum = {
  units: [
    unit('u3', 3, skill('share'), skill('tables', 'share')),
    unit('u4', 4, skill('count', 'tables'), skill('add', 'count')),
    unit('u5', 5, skill('multiply', 'add', 'count'), skill('divide', 'multiply'), skill('draw'), skill('mean', 'divide', 'add')),
  ],
};
const around = skillsAround(curriculum, 5);
const placed = layOut(around);
const level = (id: string) => placed.find((one) => one.skill.id === id)?.level;

describe('skillsAround', () => {
  it('draws the grade and what it builds on directly, and no more', () => {
    expect(around.map((one) => one.skill.id)).toEqual(['count', 'add', 'multiply', 'divide', 'draw', 'mean']);
  });
});

describe('layOut', () => {
  it('puts every skill behind all it builds on, by the longest way', () => {
    expect(['count', 'add', 'draw', 'multiply', 'divide', 'mean'].map(level)).toEqual([0, 0, 0, 1, 2, 3]);
    for (const one of placed) for (const from of one.from) expect(level(from)).toBeLessThan(one.level);
  });

  it('fills each level from the top without gaps', () => {
    for (const each of new Set(placed.map((one) => one.level))) {
      const rows = placed.filter((one) => one.level === each).map((one) => one.row);
      expect(rows).toEqual(rows.map((_, index) => index));
    }
  });

  it('brings together what is joined', () => {
    const crossed = layOut([
      { skill: skill('a'), grade: 5, from: [] },
      { skill: skill('b'), grade: 5, from: [] },
      { skill: skill('x', 'b'), grade: 5, from: ['b'] },
      { skill: skill('y', 'a'), grade: 5, from: ['a'] },
    ]);
    const row = (id: string) => crossed.find((one) => one.skill.id === id)?.row ?? -1;
    expect(Math.sign(row('a') - row('b'))).toBe(Math.sign(row('y') - row('x')));
  });
});

describe('moved', () => {
  it('leads along the level and over to what is joined', () => {
    expect(moved(placed, 'multiply', 'ArrowRight')).toBe('divide');
    expect(moved(placed, 'divide', 'ArrowLeft')).toBe('multiply');
    const top = placed.find((one) => one.level === 0 && one.row === 0)?.skill.id ?? '';
    expect(moved(placed, moved(placed, top, 'ArrowDown') ?? '', 'ArrowUp')).toBe(top);
  });

  it('ends at the edges and leaves other keys alone', () => {
    expect(moved(placed, 'mean', 'ArrowRight')).toBeNull();
    expect(moved(placed, 'mean', 'ArrowDown')).toBeNull();
    expect(moved(placed, 'mean', 'Enter')).toBeNull();
    expect(moved(placed, 'gone', 'ArrowUp')).toBeNull();
  });
});
