import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import liveJson from '../../../tests/contracts/live.json';
import type { Live } from '../../shared/wire';
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
  const label = words().homeworkFor('分母どうしを たした');
  draw(onHomework).querySelector<HTMLButtonElement>(`[aria-label="${label}"]`)?.click();
  expect(onHomework.mock.calls[0]?.[0]).toMatchObject({ students: ['p-7f3a'], skill: 'fraction-add-unlike' });
});
