import { inLanguage } from '../../../shared/i18n/language';
import { MarkupText } from '../../../shared/markup/MarkupText';
import type { StudentSkill } from '../../../shared/wire-staff';
import { plainText } from '../../homework/title';
import type { ClassVetoes } from '../../vetoes/useVetoes';
import { VetoControl } from '../../vetoes/VetoControl';
import { dueText } from '../due-text';
import { words } from '../words';
import type { Placed } from './layout';

interface Props {
  readonly here: Placed;
  readonly placed: readonly Placed[];
  readonly known: ReadonlyMap<string, StudentSkill>;
  readonly vetoes: ClassVetoes | null;
}

/** The chosen skill in words: how far, what it builds on, what builds on it. */
export function SkillFacts({ here, placed, known, vetoes }: Props) {
  const state = known.get(here.skill.id);
  const stage = state?.stage ?? 'not-yet';
  const before = placed.filter((one) => here.from.includes(one.skill.id));
  const after = placed.filter((one) => one.from.includes(here.skill.id));
  return (
    <div class="skill-facts" aria-live="polite">
      <p class="skill-facts-name">
        <span class={`stage-shape shape-${stage}`} aria-hidden="true" />
        <strong>
          <MarkupText text={here.skill.name} />
        </strong>
        <span>
          {words().stages[stage]}
          {words().comma}
          {words().skillAnswered(state?.answered ?? 0)}
          {state?.dueAt != null && `${words().comma}${dueText(state.dueAt)}`}
        </span>
      </p>
      <dl>
        <Names term={words().buildsOn} skills={before} known={known} />
        <Names term={words().leadsTo} skills={after} known={known} />
      </dl>
      {vetoes !== null && <VetoControl vetoes={vetoes} skill={here.skill} />}
    </div>
  );
}

function Names({ term, skills, known }: { term: string; skills: readonly Placed[] } & Pick<Props, 'known'>) {
  if (skills.length === 0) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {skills
          .map(({ skill }) => words().inStage(plainText(inLanguage(skill.name)), words().stages[known.get(skill.id)?.stage ?? 'not-yet']))
          .join(words().comma)}
      </dd>
    </div>
  );
}
