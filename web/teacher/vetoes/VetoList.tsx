import { Notice } from '../../shared/components/Notice';
import { MarkupText } from '../../shared/markup/MarkupText';
import { problemText } from '../../shared/staff/words';
import type { ClassVetoes } from './useVetoes';
import { VetoControl } from './VetoControl';
import { words } from './words';

/** All that the class is not given now; nothing while there is none. */
export function VetoList({ vetoes }: { vetoes: ClassVetoes }) {
  if (vetoes.problem !== null) return <Notice tone="problem">{problemText(vetoes.problem)}</Notice>;
  if (vetoes.all.length === 0) return null;
  return (
    <section class="veto-list" aria-labelledby="vetoes-title">
      <h3 id="vetoes-title">{words().title}</h3>
      <p class="soft">{words().help}</p>
      {vetoes.warning !== null && (
        <Notice tone="problem">
          <MarkupText text={vetoes.warning} />
        </Notice>
      )}
      <ul>
        {vetoes.all.map((veto) => (
          <li key={veto.skill.id} class="veto">
            <span class="veto-skill">
              <MarkupText text={veto.skill.name} />
            </span>
            <small class="soft">{words().setBy(veto.setBy)}</small>
            <VetoControl vetoes={vetoes} skill={veto.skill} />
          </li>
        ))}
      </ul>
    </section>
  );
}
