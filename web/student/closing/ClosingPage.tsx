import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../shared/components/Button';
import { Notice } from '../../shared/components/Notice';
import { MarkupText } from '../../shared/markup/MarkupText';
import type { Closing, LocalizedText } from '../../shared/wire';
import { OutcomeMark, StageMark } from '../app/marks';
import { PausedNotice } from '../app/PausedNotice';
import { PersonBar } from '../app/PersonBar';
import { api } from '../app/state';
import { leaveToHome, openDrill } from '../drill/actions';
import { comesBackInWords } from '../home/when';
import { words } from '../words';

export function ClosingPage({ drill }: { drill: string }) {
  const [closing, setClosing] = useState<Closing | null>(null);
  const [isTroubled, setTroubled] = useState(false);
  const [paused, setPaused] = useState<LocalizedText | null>(null);
  const all = words();
  const { closing: w } = all;
  const load = async () => {
    const result = await api.get<Closing>(`/api/drills/${encodeURIComponent(drill)}/closing`);
    if (result.ok) {
      setClosing(result.value);
      setPaused(result.value.paused ?? null);
    }
    setTroubled(!result.ok);
  };
  useEffect(() => void load(), [drill]);
  const more = async () => {
    const unopened = await openDrill({ kind: 'practice' });
    if (unopened === null) return;
    setPaused(unopened.kind === 'paused' ? unopened.text : null);
    setTroubled(unopened.kind !== 'paused');
  };
  return (
    <>
      <PersonBar />
      <main class="closing">
        <h1 tabIndex={-1}>{w.title}</h1>
        {isTroubled && (
          <Notice tone="problem">
            <p>{all.unreachable}</p>
            <Button onClick={() => void load()}>{all.tryAgain}</Button>
          </Notice>
        )}
        <PausedNotice text={paused} />
        {closing !== null && <Told closing={closing} />}
        <div class="closing-actions">
          <Button size="large" onClick={leaveToHome}>
            {w.goHome}
          </Button>
          {paused === null && (
            <Button look="primary" size="large" onClick={() => void more()}>
              {w.more}
            </Button>
          )}
        </div>
      </main>
    </>
  );
}

function Told({ closing }: { closing: Closing }) {
  const all = words();
  const { closing: w } = all;
  return (
    <>
      <p class="praise">
        <MarkupText text={closing.praise} />
      </p>
      <div class="garland" aria-hidden="true">
        {closing.progress.recent.map((outcome, index) => (
          <OutcomeMark key={index} outcome={outcome} />
        ))}
      </div>
      <p class="soft">{w.counted(closing.progress.answered, closing.progress.right)}</p>
      <div class="closing-lists">
        {closing.better.length > 0 && (
          <section class="home-section">
            <h2>{w.better}</h2>
            <ul>
              {closing.better.map(({ skill, after }) => (
                <li key={skill.id} class="better">
                  <StageMark stage={after} />
                  <MarkupText text={skill.name} />
                  <span class="soft">{all.stages[after]}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {closing.comesBack.length > 0 && (
          <section class="home-section">
            <h2>{w.comesBack}</h2>
            <ul>
              {closing.comesBack.map(({ skill, inDays }) => (
                <li key={skill.id} class="better">
                  <MarkupText text={skill.name} />
                  <span class="chip">{comesBackInWords(inDays, all)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}
