import { describe, expect, it } from 'vitest';
import type { Curriculum } from '../../../shared/wire';
import { layOut, skillsAround, skillsOfGrade } from './layout';
import { moved } from './move';

const skill = (id: string, ...prerequisites: string[]) => ({ id, name: { ja: id, en: id }, prerequisites });
const unit = (id: string, grade: number, ...skills: ReturnType<typeof skill>[]) => ({ id, grade, name: { ja: id, en: id }, skills });
const curriculum: Curriculum = {
  units: [
    unit('u3', 3, skill('share'), skill('tables', 'share')),
    unit('u4', 4, skill('count', 'tables'), skill('add', 'count')),
    unit('u5', 5, skill('multiply', 'add', 'count'), skill('divide', 'multiply'), skill('draw'), skill('mean', 'divide', 'add')),
    unit('u5b', 5, skill('angle', 'divide')),
    unit('u5c', 5, skill('solid', 'angle')),
  ],
};
const placed = layOut(skillsAround(curriculum, 'u5'));
const level = (id: string) => placed.find((one) => one.skill.id === id)?.level;

describe('skillsOfGrade', () => {
  it('draws the grade alone', () => {
    expect(skillsOfGrade(curriculum, 4).map((one) => [one.skill.id, ...one.from])).toEqual([['count'], ['add', 'count']]);
  });
});

describe('skillsAround', () => {
  const ids = (unit: string) => skillsAround(curriculum, unit).map((one) => one.skill.id);

  it('draws the unit, what it builds on and what builds on it, one step each way', () => {
    expect(ids('u5')).toEqual(['count', 'add', 'multiply', 'divide', 'draw', 'mean', 'angle']);
  });

  it('leaves out what builds on it in later grades', () => {
    expect(ids('u5b')).toEqual(['divide', 'angle', 'solid']);
    expect(ids('u4')).toEqual(['tables', 'count', 'add']);
  });
});

describe('layOut', () => {
  it('puts every skill behind all it builds on, by the longest way', () => {
    expect(['count', 'draw', 'add', 'multiply', 'divide', 'mean'].map(level)).toEqual([0, 0, 1, 2, 3, 4]);
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
    expect(moved(placed, 'draw', 'ArrowLeft')).toBeNull();
    expect(moved(placed, 'mean', 'Enter')).toBeNull();
    expect(moved(placed, 'gone', 'ArrowUp')).toBeNull();
  });
});
