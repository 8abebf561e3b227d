import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import liveJson from '../../../tests/contracts/live.json';
import type { Live } from '../../shared/wire-live';
import { Misconceptions } from './Misconceptions';
import { words } from './words';

const live = liveJson as Live;

function draw(onHomework = vi.fn()) {
  const root = document.createElement('div');
  render(<Misconceptions live={live} openStudent={vi.fn()} onHomework={onHomework} />, root);
  return root;
}

test('Misconceptions_promptWithOnePlace_showsTheGivenAnswerInIt', () => {
  const example = draw().querySelector('.example');
  expect(example?.querySelector('.math-row .example-given math')?.getAttribute('aria-label')).toBe('5分の2');
  expect(example?.querySelector('.math-blank')).toBeNull();
});

test('Misconceptions_homeworkAsked_handsOverWhoSharesTheIdea', () => {
  const onHomework = vi.fn();
  const label = words().homeworkFor('分母どうしを たした（分数）');
  draw(onHomework).querySelector<HTMLButtonElement>(`[aria-label="${label}"]`)?.click();
  expect(onHomework.mock.calls[0]?.[0]).toMatchObject({ students: ['p-7f3a'], skill: 'fraction-add-unlike' });
});

test('Misconceptions_sameIdeaInTwoSkills_eachRowNamesItsSkill', () => {
  const [first] = live.misconceptions as [Live['misconceptions'][0]];
  const [skill] = live.skills as [Live['skills'][0]];
  const subtraction = { ...skill, skill: { id: 'fraction-subtract', name: { ja: 'ひき算', en: 'Subtraction' } } };
  const root = document.createElement('div');
  const both = { ...live, skills: [skill, subtraction], misconceptions: [first, { ...first, skill: subtraction.skill.id }] };
  render(<Misconceptions live={both} openStudent={vi.fn()} onHomework={vi.fn()} />, root);
  expect([...root.querySelectorAll('.misconception-skill')].map((name) => name.textContent)).toEqual(['分数', 'ひき算']);
});

test('Misconceptions_moreThanEight_theRestIsOneTapAway', async () => {
  const [first] = live.misconceptions as [Live['misconceptions'][0]];
  const root = document.createElement('div');
  const ten = { ...live, misconceptions: Array.from({ length: 10 }, (_, index) => ({ ...first, id: `idea-${index}` })) };
  await act(() => render(<Misconceptions live={ten} openStudent={vi.fn()} onHomework={vi.fn()} />, root));
  expect(root.querySelectorAll('.misconception')).toHaveLength(8);
  await act(() => [...root.querySelectorAll('button')].find((button) => button.textContent === words().moreIdeas(2))?.click());
  expect(root.querySelectorAll('.misconception')).toHaveLength(10);
});
