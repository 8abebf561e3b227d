import { useState } from 'preact/hooks';
import type { ApiProblem } from '../api';
import { Button } from '../components/Button';
import { Dialog } from '../components/Dialog';
import { Notice } from '../components/Notice';
import { api } from '../staff/session';
import { useLoaded, WhenLoaded } from '../staff/useLoaded';
import { problemText } from '../staff/words';
import type { Card, Cards } from '../wire-staff';
import { SignInCard } from './SignInCard';
import { cardWords } from './words';
import './cards.css';

/** The sign-in cards of one class: on screen to look at and renew, on A4 eight to a page. */
export function CardsSheet({ classroom }: { classroom: string }) {
  const path = `/api/classrooms/${encodeURIComponent(classroom)}`;
  const loaded = useLoaded<Cards>(`${path}/cards`);
  return <WhenLoaded loaded={loaded}>{(cards) => <Sheet key={classroom} path={path} cards={cards} />}</WhenLoaded>;
}

function Sheet({ path, cards }: { path: string; cards: Cards }) {
  const words = cardWords();
  const [renewed, setRenewed] = useState<ReadonlyMap<string, Card>>(new Map());
  const [asked, setAsked] = useState<Card | null>(null);
  const [done, setDone] = useState<Card | null>(null);
  const accept = (card: Card) => {
    setRenewed(new Map(renewed).set(card.student, card));
    setDone(card);
    setAsked(null);
  };
  return (
    <div class="cards">
      <div class="cards-head">
        <div>
          <h1>
            {cards.classroom.name} {words.title}
          </h1>
          <p>{words.help}</p>
        </div>
        <Button look="primary" disabled={cards.cards.length === 0} onClick={() => print()}>
          {words.print}
        </Button>
      </div>
      {done !== null && <Notice>{words.renewed(done.name)}</Notice>}
      {cards.cards.length === 0 && <p>{words.none}</p>}
      <ul class="card-sheet">
        {cards.cards.map((card) => (
          <li key={card.student} class="card-place">
            <SignInCard card={renewed.get(card.student) ?? card} school={cards.school} classroom={cards.classroom} />
            <Button look="quiet" aria-label={words.renewOf(card.name)} onClick={() => setAsked(card)}>
              {words.renew}
            </Button>
          </li>
        ))}
      </ul>
      {asked !== null && <Renew path={path} card={asked} onClose={() => setAsked(null)} onRenewed={accept} />}
    </div>
  );
}

interface RenewProps {
  readonly path: string;
  readonly card: Card;
  readonly onClose: () => void;
  readonly onRenewed: (card: Card) => void;
}

function Renew({ path, card, onClose, onRenewed }: RenewProps) {
  const words = cardWords();
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const renew = async () => {
    const result = await api.post<Card>(`${path}/students/${encodeURIComponent(card.student)}/card`);
    if (result.ok) onRenewed(result.value);
    else setProblem(result.problem);
  };
  return (
    <Dialog title={words.renewAsk(card.name)} onClose={onClose}>
      <p>{words.renewHelp}</p>
      {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
      <div class="dialog-actions">
        <Button onClick={onClose}>{words.keep}</Button>
        <Button look="primary" onClick={() => void renew()}>
          {words.renew}
        </Button>
      </div>
    </Dialog>
  );
}
