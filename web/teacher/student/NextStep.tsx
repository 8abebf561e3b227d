import { MarkupText } from '../../shared/markup/MarkupText';
import type { StudentPage } from '../../shared/wire-staff';
import { reasonOf } from './reason';
import { words } from './words';

export function NextStep({ next }: { next: StudentPage['next'] }) {
  return (
    <section class="next-step">
      <h3>{words().next}</h3>
      {next === null ? (
        <p class="soft">{words().nothingNext}</p>
      ) : (
        <>
          <p class="next-skill">
            <MarkupText text={next.skill.name} />
          </p>
          <p>{reasonOf(next.why)}</p>
          <p class="soft">
            {words().said}
            <MarkupText text={next.sentence} />
          </p>
        </>
      )}
    </section>
  );
}
