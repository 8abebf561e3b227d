import { MarkupText } from '../../shared/markup/MarkupText';
import type { StudentPage } from '../../shared/wire-staff';
import type { ClassVetoes } from '../vetoes/useVetoes';
import { VetoControl } from '../vetoes/VetoControl';
import { reasonOf } from './reason';
import { words } from './words';

/** What comes next and after that, each with its reason. */
export function NextSteps({ planned, vetoes }: { planned: StudentPage['planned']; vetoes: ClassVetoes | null }) {
  return (
    <section class="next-step">
      <h3>{words().next}</h3>
      {planned.length === 0 && <p class="soft">{words().nothingNext}</p>}
      <ol class="next-steps">
        {planned.map((one) => (
          <li key={one.skill.id}>
            <span class="next-what">
              <span class="next-skill">
                <MarkupText text={one.skill.name} />
              </span>
              <span>{reasonOf(one.why)}</span>
            </span>
            {vetoes !== null && <VetoControl vetoes={vetoes} skill={one.skill} />}
          </li>
        ))}
      </ol>
      {planned[0] !== undefined && (
        <p class="soft">
          {words().said}
          <MarkupText text={planned[0].sentence} />
        </p>
      )}
    </section>
  );
}
