import { describe, expect, it } from 'vitest';
import type { SkillName } from '../../shared/wire';
import type { Need, StudentNeeds } from '../../shared/wire-planning';
import { added, dropped, itemsOf, minutesOf, planOf, replaced, setsOf, unchanged, withPart } from './plan';

const skill = (id: string): SkillName => ({ id, name: { ja: id, en: id } });
const need = (id: string, items: number, itemMs: number): Need => ({
  skill: skill(id),
  items,
  itemMs,
  why: { kind: 'keep-going', skill: skill(id) },
  sentence: { ja: '', en: '' },
});
const needs: StudentNeeds = {
  student: 'p-1',
  name: '青木',
  number: 1,
  skills: [need('add', 6, 30_000), need('draw', 4, 45_000)],
  others: [need('ratio', 2, 60_000)],
};
const part = unchanged(needs);

describe('a part of the plan', () => {
  it('says how many items and about how long', () => {
    expect(itemsOf(part)).toBe(10);
    expect(minutesOf(part)).toBe(6);
    expect(minutesOf({ ...part, skills: [] })).toBe(0);
  });

  it('without a skill keeps the others', () => {
    expect(dropped(part, 'add').skills.map((one) => one.skill.id)).toEqual(['draw']);
    expect(dropped(part, 'add').isChanged).toBe(true);
  });

  it('with a skill that comes next in the place of another keeps its reason and takes the same time', () => {
    const [first] = replaced(part, 'add', skill('ratio')).skills;
    expect(first).toEqual({ skill: skill('ratio'), items: 3, itemMs: 60_000, why: needs.others[0]?.why });
  });

  it('with a skill of the teacher’s own says so and guesses its time from the others', () => {
    const [, second] = replaced(part, 'draw', skill('angle')).skills;
    expect(second).toEqual({ skill: skill('angle'), items: 4, itemMs: 45_000, why: null });
  });

  it('never holds a skill twice', () => {
    expect(replaced(part, 'add', skill('draw'))).toBe(part);
    expect(added(part, skill('add'))).toBe(part);
  });

  it('grows by a skill for as long as the others', () => {
    expect(added(part, skill('ratio')).skills[2]).toMatchObject({ items: 3, itemMs: 60_000 });
    expect(added({ ...part, skills: [] }, skill('ratio')).skills[0]?.items).toBe(3);
  });
});

describe('the plan', () => {
  const plan = planOf({ minutes: 6, students: [needs, { ...needs, student: 'p-2' }] });

  it('is sent student by student, and not to those who have nothing left', () => {
    const emptied = withPart(plan, dropped(dropped(part, 'add'), 'draw'));
    expect(setsOf(emptied)).toEqual([
      {
        student: 'p-2',
        skills: [
          { skill: 'add', items: 6 },
          { skill: 'draw', items: 4 },
        ],
      },
    ]);
  });
});
