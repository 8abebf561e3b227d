import { useState } from 'preact/hooks';
import type { ApiProblem } from '../../shared/api';
import { announce } from '../../shared/components/announcer';
import { Button } from '../../shared/components/Button';
import { Notice } from '../../shared/components/Notice';
import { shortDate } from '../../shared/i18n/dates';
import { inLanguage, language } from '../../shared/i18n/language';
import { api } from '../../shared/staff/session';
import { useLoaded } from '../../shared/staff/useLoaded';
import { problemText, staffWords } from '../../shared/staff/words';
import type { Classroom, Curriculum, LiveStudent } from '../../shared/wire';
import type { Assignment } from '../../shared/wire-staff';
import { Panel } from '../Panel';
import { hashOf } from '../route';
import { type Draft, gapsOf, requestOf } from './draft';
import { dueAt } from './due';
import { titleOf } from './title';
import { WhatStep } from './WhatStep';
import { WhenStep } from './WhenStep';
import { WhoStep } from './WhoStep';
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
  const [sent, setSent] = useState<Assignment | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isSending, setSending] = useState(false);
  const curriculum = useLoaded<Curriculum>('/api/curriculum');
  const autoTitle = autoTitleOf(draft, curriculum.value);
  const request = requestOf(draft, classroom.id, autoTitle, new Date());
  const send = async () => {
    if (request === null || isSending) return;
    setSending(true);
    const result = await api.post<Assignment>('/api/assignments', request);
    setSending(false);
    if (!result.ok) return setProblem(result.problem);
    announce(words().sent(result.value.students.length));
    setSent(result.value);
    onSent?.();
  };
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <Panel title={`${words().set} — ${classroom.name}`} side="centre" onClose={onClose}>
      {sent !== null ? (
        <Sent assignment={sent} classroom={classroom} onClose={onClose} />
      ) : (
        <>
          <div class="steps">
            <WhoStep draft={draft} students={students} onChange={change} />
            <WhatStep draft={draft} curriculum={curriculum} grade={classroom.grade} autoTitle={autoTitle} onChange={change} />
            <WhenStep draft={draft} onChange={change} />
          </div>
          {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
          <div class="send">
            <p class="send-summary">{summaryOf(draft, students.length, autoTitle)}</p>
            <Button look="primary" size="large" disabled={request === null || isSending} onClick={() => void send()}>
              {isSending ? words().sending : words().send}
            </Button>
          </div>
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

/** One sentence of what will be sent, or the first thing that is missing. */
function summaryOf(draft: Draft, all: number, autoTitle: string): string {
  const now = new Date();
  const [gap] = gapsOf(draft, now);
  const due = dueAt(draft.due, draft.date, now);
  if (gap !== undefined || due === null) return words().gaps[gap ?? 'due'];
  const people = draft.audience.kind === 'class' ? all : draft.audience.students.length;
  const amount =
    language.value === 'ja'
      ? `${draft.amount.count}${words().units[draft.amount.unit]}`
      : `${draft.amount.count} ${words().units[draft.amount.unit]}`;
  return words().summary(people, draft.title.trim() || autoTitle, amount, shortDate(due, language.value));
}

function Sent({ assignment, classroom, onClose }: { assignment: Assignment; classroom: Classroom; onClose: () => void }) {
  return (
    <div class="sent">
      <p class="sent-mark" aria-hidden="true">
        ✓
      </p>
      <p class="sent-words">{words().sent(assignment.students.length)}</p>
      <p class="soft">{words().sentHelp}</p>
      <div class="empty-actions">
        <Button look="primary" onClick={onClose}>
          {staffWords().close}
        </Button>
        <a
          class="button button-secondary"
          href={hashOf({ page: 'homework', classroom: classroom.id, assignment: assignment.assignment })}
          onClick={onClose}
        >
          {words().progress}
        </a>
      </div>
    </div>
  );
}
