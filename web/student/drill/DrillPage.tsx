import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../shared/components/Button';
import { MarkupText } from '../../shared/markup/MarkupText';
import { OutcomeMark } from '../app/marks';
import { OutboxNotices } from '../app/OutboxNotices';
import { SaveState } from '../app/SaveState';
import { drill, gradeOf, person } from '../app/state';
import { focusBox } from '../item/entry/entry';
import { ItemView } from '../item/ItemView';
import { marksOf } from '../item/marks';
import { ResponsePad } from '../item/ResponsePad';
import { useTight } from '../item/useTight';
import { words } from '../words';
import { edit, finishIfOver, leaveToHome, loadSpare, refreshWaiting, submit } from './actions';
import { Beads } from './Beads';
import { type Answering, type DrillState, type Phase, questionOf } from './drill';
import { Feedback } from './Feedback';
import { Help } from './Help';
import { onPhysicalKey } from './keyboard';
import { OfflineTold } from './OfflineTold';
import { WhyThis } from './WhyThis';

const REMARK_ID = 'remark';
const NO_MARKS = {};

export function DrillPage() {
  const state = drill.value;
  const main = useRef<HTMLElement>(null);
  const question = state === null ? null : questionOf(state.phase);
  useTight(main, question?.current.item.id, state?.phase.kind === 'answering');
  useEffect(() => {
    addEventListener('keydown', onPhysicalKey);
    return () => removeEventListener('keydown', onPhysicalKey);
  }, []);
  useEffect(() => {
    if (state === null) leaveToHome();
    else if (state.phase.kind === 'finished') finishIfOver();
    else if (state.phase.kind === 'waiting') void refreshWaiting();
    else if (state.phase.kind === 'feedback') void loadSpare();
  }, [state]);
  if (state === null) return null;
  return (
    <div class={`drill drill-${state.phase.kind}`}>
      <Header state={state} question={question} />
      <OutboxNotices />
      <main class="drill-main" ref={main}>
        {question !== null && (
          <div class="drill-question">
            <WhyThis sentence={question.current.sentence} />
            <ItemView
              item={question.current.item}
              entry={question.entry}
              markedBox={state.phase.kind === 'answering' ? question.markedBox : null}
              marks={state.phase.kind === 'feedback' ? marksOf(question.current.item, state.phase.reply) : NO_MARKS}
              remarkId={REMARK_ID}
              isOpen={state.phase.kind === 'answering'}
              onFocus={(box) => edit((entry) => focusBox(entry, box))}
              edit={edit}
            />
            <Remark question={state.phase.kind === 'answering' ? question : null} />
            {state.phase.kind === 'answering' && <Help current={question.current} />}
          </div>
        )}
        <Below phase={state.phase} />
      </main>
    </div>
  );
}

function Header({ state, question }: { state: DrillState; question: Answering | null }) {
  return (
    <header class="drill-header">
      <Button look="quiet" onClick={leaveToHome}>
        <span aria-hidden="true">‹</span> {words().drill.leave}
      </Button>
      <h1 class="drill-title">{question !== null && <MarkupText text={question.current.item.skill.name} />}</h1>
      <Beads state={state} />
      <SaveState />
    </header>
  );
}

/** おしい, or which box is not finished. The place is always there, so that a screen reader hears what comes into it. */
function Remark({ question }: { question: Answering | null }) {
  const { outcomes } = words();
  const { remark = null, markedBox = null } = question ?? {};
  return (
    <div class="remark-place" role="alert" id={REMARK_ID}>
      {(remark !== null || markedBox !== null) && (
        <p class="remark">
          <OutcomeMark outcome={remark?.outcome ?? 'unreadable'} />
          {/* What is said of another form begins with its name: おしい！ */}
          {remark?.outcome !== 'form' && <strong>{outcomes.unreadable}</strong>}
          <span>{remark !== null ? <MarkupText text={remark.text} /> : missingWord(question)}</span>
        </p>
      )}
    </div>
  );
}

/** What is still to be done, by the box that is not finished. */
function missingWord(question: Answering | null): string {
  const { missing } = words();
  const { kind } = question?.current.item ?? {};
  if (kind === 'matching' || kind === 'point' || kind === 'text') return missing[kind];
  const byBox: Readonly<Record<string, string>> = missing;
  return byBox[question?.markedBox ?? ''] ?? missing.box;
}

function Below({ phase }: { phase: Phase }) {
  switch (phase.kind) {
    case 'answering':
      return (
        <div class="pad-place">
          <ResponsePad
            item={phase.current.item}
            entry={phase.entry}
            grade={gradeOf(person.value)}
            markedBox={phase.markedBox}
            remarkId={REMARK_ID}
            edit={edit}
            onSubmit={submit}
          />
        </div>
      );
    case 'checking':
      return (
        <p class="checking" role="status">
          {words().drill.checking}
        </p>
      );
    case 'feedback':
      return <Feedback phase={phase} />;
    case 'kept':
    case 'refused':
    case 'waiting':
      return <OfflineTold kind={phase.kind} />;
    case 'finished':
      return null;
  }
}
