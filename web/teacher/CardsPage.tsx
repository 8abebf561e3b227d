import { CardsSheet } from '../shared/cards/CardsSheet';
import type { Classroom } from '../shared/wire';

export function CardsPage({ classroom }: { classroom: Classroom }) {
  return (
    <main>
      <CardsSheet classroom={classroom.id} />
    </main>
  );
}
