import type { Classroom, School } from '../wire';
import type { Card } from '../wire-staff';
import { qrAddress } from './qr';
import { cardWords } from './words';

/** One card as it is printed: whose it is, what to type, and the code to scan instead. */
export function SignInCard({ card, school, classroom }: { card: Card; school: School; classroom: Classroom }) {
  const words = cardWords();
  return (
    <article class="card">
      <header class="card-head">
        <span>
          {school.name} {classroom.name}
        </span>
        <span>{words.number(card.number)}</span>
      </header>
      <img class="card-qr" src={qrAddress(card.qr)} alt={words.qr(card.name)} width="120" height="120" />
      <div class="card-text">
        <h2 class="card-name">{card.name}</h2>
        <dl class="card-facts">
          <div>
            <dt>{words.school}</dt>
            <dd>{school.code}</dd>
          </div>
          <div>
            <dt>{words.login}</dt>
            <dd>{card.login}</dd>
          </div>
          <div>
            <dt>{words.secret}</dt>
            <dd class="card-secret">{card.secret}</dd>
          </div>
        </dl>
      </div>
    </article>
  );
}
