import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../shared/components/Button';
import { Notice } from '../../shared/components/Notice';
import { MarkupText } from '../../shared/markup/MarkupText';
import type { CurrentDrill, DrillRequest, Home, LocalizedText } from '../../shared/wire';
import { StageMark } from '../app/marks';
import { OutboxNotices } from '../app/OutboxNotices';
import { PausedNotice } from '../app/PausedNotice';
import { PersonBar } from '../app/PersonBar';
import { api, drill, home } from '../app/state';
import { openDrill, resumeKept } from '../drill/actions';
import { words } from '../words';
import { HomeworkCard, RecommendedCard, UnfinishedCard } from './Cards';
import { FreeChoice } from './FreeChoice';
import { lastInWords } from './when';

type Trouble = 'unreachable' | 'wrong' | null;

export function HomePage() {
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [paused, setPaused] = useState<LocalizedText | null>(null);
  const [isBusy, setBusy] = useState(false);
  const all = words();
  const { home: w } = all;

  const load = async () => {
    const result = await api.get<Home>('/api/home');
    if (result.ok) {
      home.value = result.value;
      setPaused(result.value.paused ?? null);
    }
    setTrouble(result.ok ? null : result.problem.kind === 'unreachable' ? 'unreachable' : 'wrong');
  };
  useEffect(() => void load(), []);

  const open = async (request: DrillRequest, canResume = false) => {
    setBusy(true);
    const problem = await openDrill(request);
    setBusy(false);
    if (problem === null) return;
    if (problem.kind === 'paused') {
      setPaused(problem.text);
      setTrouble(null);
    } else if (canResume && problem.kind === 'unreachable' && drill.value !== null) resumeKept();
    else setTrouble(problem.kind === 'unreachable' ? 'unreachable' : 'wrong');
  };

  const page = home.value;
  const unfinished = unfinishedPractice(page);
  return (
    <>
      <PersonBar />
      <main class="home">
        <OutboxNotices />
        {trouble !== null && (
          <Notice tone="problem">
            <p>{trouble === 'unreachable' ? w.offline : all.somethingWrong}</p>
            <Button onClick={() => void load()}>{all.tryAgain}</Button>
          </Notice>
        )}
        <PausedNotice text={paused} />
        {trouble === 'unreachable' && page === null && drill.value !== null && (
          <Button look="primary" size="large" onClick={resumeKept}>
            {w.goOn}
          </Button>
        )}
        {page === null ? (
          trouble === null && (
            <p class="soft" role="status">
              {all.loading}
            </p>
          )
        ) : (
          <>
            <section class="home-section">
              <h2>{w.homework}</h2>
              {page.assignments.length === 0 && <p class="soft">{w.noHomework}</p>}
              <ul class="tasks">
                {page.assignments.map((assignment) => (
                  <HomeworkCard
                    key={assignment.assignment}
                    of={assignment}
                    isBusy={isBusy}
                    onOpen={() =>
                      void open(
                        { kind: 'assignment', assignment: assignment.assignment },
                        drill.value?.request.assignment === assignment.assignment,
                      )
                    }
                  />
                ))}
              </ul>
            </section>
            {/* Practice that the server chooses and that waits unfinished is the recommendation: one card is enough. */}
            <div class="home-pair">
              {unfinished !== null && (
                <section class="home-section">
                  <h2>{w.unfinished}</h2>
                  <UnfinishedCard of={unfinished} isBusy={isBusy} onOpen={() => void open(practice(unfinished.skill?.id), true)} />
                </section>
              )}
              {page.recommended !== null && unfinished?.skill !== null && (
                <section class="home-section">
                  <h2>{w.recommended}</h2>
                  <RecommendedCard of={page.recommended} isBusy={isBusy} onOpen={() => void open(practice(undefined))} />
                </section>
              )}
            </div>
            <Recent page={page} />
            <FreeChoice units={page.units} onChoose={(skill) => void open(practice(skill.id))} />
          </>
        )}
      </main>
    </>
  );
}

function Recent({ page }: { page: Home }) {
  const all = words();
  if (page.better.length === 0 && page.lastPractisedAt === null) return null;
  return (
    <section class="home-recent">
      {page.better.length > 0 && (
        <div>
          <h2>{all.home.better}</h2>
          <ul>
            {page.better.map(({ skill, after }) => (
              <li key={skill.id} class="better">
                <StageMark stage={after} />
                <span>
                  <MarkupText text={skill.name} />
                </span>
                <span class="soft">{all.stages[after]}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {page.lastPractisedAt !== null && <p class="soft">{all.home.last(lastInWords(page.lastPractisedAt, new Date(), all))}</p>}
    </section>
  );
}

function practice(skill: string | undefined): DrillRequest {
  return skill === undefined ? { kind: 'practice' } : { kind: 'practice', skill };
}

/** An unfinished homework is resumed from its own card. */
function unfinishedPractice(page: Home | null): CurrentDrill | null {
  const current = page?.current ?? null;
  return current === null || current.kind !== 'practice' || current.progress.isFinished ? null : current;
}
