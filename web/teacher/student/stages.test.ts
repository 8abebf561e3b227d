import { expect, test } from 'vitest';
import pageJson from '../../../tests/contracts/student-page.json';
import type { Curriculum } from '../../shared/wire';
import type { StudentPage, StudentSkill } from '../../shared/wire-staff';
import { countStages, stagesByUnit } from './stages';

const [example] = (pageJson as StudentPage).skills as [StudentSkill];
const name = { ja: '', en: '' };

function skill(id: string, unit: string, stage: StudentSkill['stage'] = 'not-yet'): StudentSkill {
  return { ...example, skill: { id, name }, unit, stage };
}

const curriculum: Curriculum = {
  units: [
    { id: 'u4', grade: 4, name, skills: [{ id: 'd', name, prerequisites: [] }] },
    { id: 'u5', grade: 5, name, skills: ['a', 'b'].map((id) => ({ id, name, prerequisites: [] })) },
    { id: 'u6', grade: 6, name, skills: [] },
  ],
};

test('stagesByUnit_skillsInAnyOrder_followGradeAndCurriculum', () => {
  const groups = stagesByUnit(curriculum, [skill('d', 'u4'), skill('b', 'u5'), skill('a', 'u5')]);
  expect(groups.map((group) => [group.unit?.id, group.skills.map((entry) => entry.skill.id)])).toEqual([
    ['u5', ['a', 'b']],
    ['u4', ['d']],
  ]);
});

test('stagesByUnit_unitNoLongerInTheCurriculum_isKeptAtTheEnd', () => {
  const groups = stagesByUnit(curriculum, [skill('old', 'gone'), skill('a', 'u5')]);
  expect(groups.at(-1)?.unit).toBeNull();
  expect(groups.at(-1)?.skills.map((entry) => entry.skill.id)).toEqual(['old']);
});

test('countStages_everyStage_countedOnce', () => {
  const skills = [skill('a', 'u', 'mastered'), skill('b', 'u', 'mastered'), skill('c', 'u', 'practising')];
  expect(countStages(skills)).toEqual({ mastered: 2, practising: 1, 'not-yet': 0 });
});
