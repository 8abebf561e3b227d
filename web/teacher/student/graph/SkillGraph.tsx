import { useMemo, useRef, useState } from 'preact/hooks';
import type { Curriculum } from '../../../shared/wire';
import type { StudentPage, StudentSkill } from '../../../shared/wire-staff';
import type { ClassVetoes } from '../../vetoes/useVetoes';
import { countStages, stagesInOrder } from '../stages';
import { words } from '../words';
import { Edges } from './Edges';
import { GraphNode } from './GraphNode';
import { layOut, type Placed, skillsAround, skillsOfGrade } from './layout';
import { moved } from './move';
import { FAR, heightOf, NEAR, type Picture, type Scale, widthOf } from './picture';
import { SkillFacts } from './SkillFacts';
import { gradeOf, startView, ViewSelect } from './ViewSelect';
import './graph.css';

interface Props {
  readonly page: StudentPage;
  readonly curriculum: Curriculum;
  readonly vetoes: ClassVetoes | null;
}

/** Mastery on the map of skills: what builds on what, from left to right, and how far the student is with each. One unit with its neighbours, or a whole grade. */
export function SkillGraph({ page, curriculum, vetoes }: Props) {
  const [view, setView] = useState(() => startView(curriculum, page));
  const grade = gradeOf(view);
  const placed = useMemo(
    () => layOut(grade === null ? skillsAround(curriculum, view) : skillsOfGrade(curriculum, grade)),
    [curriculum, view],
  );
  const known = new Map(page.skills.map((one) => [one.skill.id, one]));
  const drawn = placed.flatMap((one) => known.get(one.skill.id) ?? []);
  return (
    <section>
      <div class="section-head">
        <h3>{words().graph}</h3>
        <ViewSelect curriculum={curriculum} view={view} onView={setView} />
        <ul class="outcome-key">
          {stagesInOrder.map((stage) => (
            <li key={stage}>
              <span class={`stage-shape shape-${stage}`} aria-hidden="true" />{' '}
              {words().stageCount(
                words().stages[stage],
                stage === 'not-yet' ? placed.length - countDone(drawn) : countStages(drawn)[stage],
              )}
            </li>
          ))}
        </ul>
      </div>
      <p class="soft">{words().graphHelp}</p>
      <Graph key={view} placed={placed} known={known} page={page} scale={grade === null ? NEAR : FAR} vetoes={vetoes} />
    </section>
  );
}

function countDone(skills: readonly StudentSkill[]): number {
  return skills.filter((one) => one.stage !== 'not-yet').length;
}

interface GraphProps {
  readonly placed: readonly Placed[];
  readonly known: ReadonlyMap<string, StudentSkill>;
  readonly page: StudentPage;
  readonly scale: Scale;
  readonly vetoes: ClassVetoes | null;
}

function Graph({ placed, known, page, scale, vetoes }: GraphProps) {
  const [chosen, setChosen] = useState<string>(() => startOf(placed, page));
  const nodes = useRef(new Map<string, HTMLButtonElement>());
  const picture: Picture = { placed, chosen, scale };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moved(placed, chosen, event.key);
    if (next === null) return;
    event.preventDefault();
    setChosen(next);
    nodes.current.get(next)?.focus();
  };
  const here = placed.find((one) => one.skill.id === chosen);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys move among the buttons inside */}
      <div class="graph" onKeyDown={onKeyDown}>
        <div class="graph-paper" style={{ inlineSize: `${widthOf(picture)}px`, blockSize: `${heightOf(picture)}px` }}>
          <Edges picture={picture} />
          <ul aria-label={words().graph}>
            {placed.map((one) => (
              <GraphNode
                key={one.skill.id}
                placed={one}
                picture={picture}
                known={known.get(one.skill.id)}
                turn={page.planned.findIndex((planned) => planned.skill.id === one.skill.id) + 1}
                isOtherGrade={one.grade !== page.classroom.grade}
                isVetoed={vetoes?.find(one.skill.id) !== undefined}
                onChoose={() => setChosen(one.skill.id)}
                nodeRef={(node) => (node === null ? nodes.current.delete(one.skill.id) : nodes.current.set(one.skill.id, node))}
              />
            ))}
          </ul>
        </div>
      </div>
      {here !== undefined && <SkillFacts here={here} placed={placed} known={known} vetoes={vetoes} />}
    </>
  );
}

/** The skill that comes next, where it is drawn. */
function startOf(placed: readonly Placed[], page: StudentPage): string {
  const next = page.planned.find((one) => placed.some((other) => other.skill.id === one.skill.id));
  return next?.skill.id ?? placed[0]?.skill.id ?? '';
}
