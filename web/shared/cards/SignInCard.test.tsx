import { render } from 'preact';
import { expect, test } from 'vitest';
import cardsJson from '../../../tests/contracts/cards.json';
import type { Card, Cards } from '../wire-staff';
import { SignInCard } from './SignInCard';

const cards = cardsJson as Cards;

test('SignInCard_hostileDrawing_isAnImageAndNeverPartOfThePage', () => {
  const [first] = cards.cards as [Card];
  const card = { ...first, qr: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>' };
  const root = document.createElement('div');
  render(<SignInCard card={card} school={cards.school} classroom={cards.classroom} />, root);
  expect(root.querySelector('svg, script')).toBeNull();
  expect(root.querySelector('img')?.src).toMatch(/^data:image\/svg\+xml/);
});

test('SignInCard_example_showsAllThatMustBeTyped', () => {
  const [card] = cards.cards as [Card];
  const root = document.createElement('div');
  render(<SignInCard card={card} school={cards.school} classroom={cards.classroom} />, root);
  for (const text of ['青木 はると', 'minami', '5-2-01', '482913']) expect(root.textContent).toContain(text);
});
