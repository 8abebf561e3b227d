import { useState } from 'preact/hooks';
import { Notice } from '../../shared/components/Notice';
import { problemText } from '../../shared/staff/words';
import type { Classroom } from '../../shared/wire';
import type { Live } from '../../shared/wire-live';
import type { LiveState } from '../feed/live';
import { hasBegun } from '../feed/presence';
import { useClock } from '../feed/useClock';
import { useLive } from '../feed/useLive';
import { type Draft, followUp, newDraft } from '../homework/draft';
import { HomeworkPanel } from '../homework/HomeworkPanel';
import { StudentTiles } from '../tiles/StudentTiles';
import { useVetoes } from '../vetoes/useVetoes';
import { BigScreen } from './BigScreen';
import { LiveHeader } from './LiveHeader';
import { Misconceptions } from './Misconceptions';
import { NobodyBegan } from './NobodyBegan';
import { SkillTable } from './SkillTable';
import { words } from './words';
import './live.css';

interface Props {
  readonly classroom: Classroom;
  readonly openStudent: (student: string) => void;
}

export function LiveView({ classroom, openStudent }: Props) {
  const { state, problem } = useLive(classroom.id);
  return (
    <main class="live">
      {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
      {state.live === null ? (
        problem === null && <p class="staff-loading">{words().loading}</p>
      ) : (
        <Class state={state} live={state.live} openStudent={openStudent} />
      )}
    </main>
  );
}

function Class({ state, live, openStudent }: Omit<Props, 'classroom'> & { state: LiveState; live: Live }) {
  const nowMs = useClock(state.clockOffsetMs);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isBig, setBig] = useState(false);
  const vetoes = useVetoes(live.classroom.id);
  if (isBig) return <BigScreen live={live} nowMs={nowMs} link={state.link} onLeave={() => setBig(false)} />;
  return (
    <>
      <LiveHeader live={live} link={state.link} nowMs={nowMs} onHomework={() => setDraft(newDraft())} onBigScreen={() => setBig(true)} />
      {hasBegun(live.students) ? (
        <div class="live-body">
          <StudentTiles students={live.students} nowMs={nowMs} openStudent={openStudent} />
          <Misconceptions
            live={live}
            openStudent={openStudent}
            onHomework={(misconception) => setDraft(followUp(misconception.students, misconception.skill))}
          />
          <SkillTable skills={live.skills} vetoes={vetoes} />
        </div>
      ) : (
        <NobodyBegan live={live} onHomework={() => setDraft(newDraft())} />
      )}
      {draft !== null && <HomeworkPanel classroom={live.classroom} students={live.students} draft={draft} onClose={() => setDraft(null)} />}
    </>
  );
}
