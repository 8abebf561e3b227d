import { useState } from 'preact/hooks';
import type { ApiProblem } from '../../shared/api';
import { announce } from '../../shared/components/announcer';
import { Notice } from '../../shared/components/Notice';
import { inLanguage } from '../../shared/i18n/language';
import { api } from '../../shared/staff/session';
import { useLoaded } from '../../shared/staff/useLoaded';
import { problemText } from '../../shared/staff/words';
import type { Classroom, Curriculum } from '../../shared/wire';
import type { LiveStudent } from '../../shared/wire-live';
import type { Needs, StudentSet } from '../../shared/wire-planning';
import type { Assignment } from '../../shared/wire-staff';
import { EachPlan } from '../needs/EachPlan';
import { words as needsWords } from '../needs/words';
import { Panel } from '../Panel';
import { type Draft, needsRequestOf, requestOf } from './draft';
import { SendBar } from './SendBar';
import { Sent } from './Sent';
import { WhatStep } from './steps/WhatStep';
import { WhenStep } from './steps/WhenStep';
import { WhoStep } from './steps/WhoStep';
import { summaryOf } from './summary';
import { titleOf } from './title';
import { words } from './words';
import './homework.css';

interface Props {
  readonly classroom: Classroom;
  readonly students: readonly LiveStudent[];
  readonly draft: Draft;
  readonly onClose: () => void;
  readonly onSent?: () => void;
}

/** Who, what, until when: three steps side by side, filled in beforehand, so that the common case is one more tap. */
export function HomeworkPanel({ classroom, students, draft: first, onClose, onSent }: Props) {
  const [draft, setDraft] = useState(first);
  const [needs, setNeeds] = useState<Needs | null>(null);
  const [sent, setSent] = useState<Assignment | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const curriculum = useLoaded<Curriculum>('/api/curriculum');
  const autoTitle = autoTitleOf(draft, curriculum.value);
  const summary = summaryOf(draft, students.length, autoTitle);
  const ask = async <T,>(path: string, body: unknown, then: (value: T) => void) => {
    if (body === null || isBusy) return;
    setBusy(true);
    const result = await api.post<T>(path, body);
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (result.ok) then(result.value);
  };
  const send = (sets: readonly StudentSet[] | null) =>
    ask<Assignment>('/api/assignments', requestOf(draft, classroom.id, autoTitle, new Date(), sets), (assignment) => {
      announce(words().sent(assignment.students.length));
      setSent(assignment);
      onSent?.();
    });
  const see = () => ask<Needs>('/api/assignments/preview', needsRequestOf(draft, classroom.id, new Date()), setNeeds);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const isEach = draft.content.kind === 'each';
  return (
    <Panel title={`${words().set} — ${classroom.name}`} side="centre" onClose={onClose}>
      {sent !== null && <Sent assignment={sent} classroom={classroom} onClose={onClose} />}
      {sent === null && needs !== null && (
        <EachPlan
          needs={needs}
          classroom={classroom}
          curriculum={curriculum}
          summary={summary}
          problem={problem}
          isSending={isBusy}
          onBack={() => setNeeds(null)}
          onSend={(sets) => void send(sets)}
        />
      )}
      {sent === null && needs === null && (
        <>
          <div class="steps">
            <WhoStep draft={draft} students={students} onChange={change} />
            <WhatStep draft={draft} curriculum={curriculum} grade={classroom.grade} autoTitle={autoTitle} onChange={change} />
            <WhenStep draft={draft} onChange={change} />
          </div>
          {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
          <SendBar
            summary={summary}
            label={isEach ? needsWords().see : words().send}
            busyLabel={isEach ? needsWords().making : words().sending}
            isReady={requestOf(draft, classroom.id, autoTitle, new Date()) !== null}
            isBusy={isBusy}
            onGo={() => void (isEach ? see() : send(null))}
          />
        </>
      )}
    </Panel>
  );
}

function autoTitleOf(draft: Draft, curriculum: Curriculum | null): string {
  if (draft.content.kind === 'each') return words().eachTitle;
  const skills = (curriculum?.units ?? []).flatMap((unit) => unit.skills);
  const names = draft.content.skills.flatMap((id) => skills.filter((skill) => skill.id === id).map((skill) => inLanguage(skill.name)));
  return titleOf(names, words().andMore) || words().title;
}
