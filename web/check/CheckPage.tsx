import { useEffect, useState } from 'preact/hooks';
import { Button } from '../shared/components/Button';
import { LanguageSwitch } from '../shared/staff/LanguageSwitch';
import { CheckLine } from './CheckLine';
import { CopyReport } from './CopyReport';
import { type LineId, lineIds, type Measures, parts, startChecks } from './checks';
import type { State } from './finding';
import { StateMark } from './StateMark';
import { saySummary } from './say';
import { type Findings, type Summary, summarize } from './summary';
import { words } from './words';

const marks: Record<Summary['kind'], State | 'checking'> = {
  checking: 'checking',
  usable: 'ok',
  careful: 'attention',
  unusable: 'unusable',
};

/** Whoever holds a tablet that "does not work" sees what does and what does not, and who can do something about it. */
export function CheckPage({ measures }: { measures: Measures }) {
  const [turn, setTurn] = useState(1);
  const findings = useFindings(measures, turn);
  const summary = summarize(findings);
  const isDone = summary.kind !== 'checking';
  const { product, title, start, lead, again } = words();
  useEffect(() => {
    document.title = `${title} – ${product}`;
  }, [title, product]);
  return (
    <>
      <header class="staff-bar">
        <a class="staff-link" href="/">
          ‹ {start}
        </a>
        <div class="staff-bar-end">
          <LanguageSwitch />
        </div>
      </header>
      <main class="check">
        <h1>{title}</h1>
        <p class="check-lead">{lead}</p>
        <section class="check-summary" data-kind={summary.kind} aria-label={title}>
          <StateMark state={marks[summary.kind]} />
          <p class="check-verdict" role="status">
            {saySummary(summary)}
          </p>
        </section>
        <div class="check-actions">
          <Button look="primary" disabled={!isDone} onClick={() => setTurn(turn + 1)}>
            {again}
          </Button>
          <CopyReport key={turn} findings={findings} isDone={isDone} />
        </div>
        <Part title={words().parts.network} ids={parts.network} findings={findings} />
        <Part title={words().parts.device} ids={parts.device} findings={findings} />
      </main>
    </>
  );
}

function Part({ title, ids, findings }: { title: string; ids: readonly LineId[]; findings: Findings }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="check-lines">
        {ids.map((id) => (
          <CheckLine key={id} name={words().lines[id]} found={findings[id]} />
        ))}
      </ul>
    </section>
  );
}

/** Checks everything in every turn, each line as soon as it is known. */
function useFindings(measures: Measures, turn: number): Findings {
  const [known, setKnown] = useState<{ turn: number; findings: Findings }>({ turn, findings: {} });
  useEffect(() => {
    let isCurrent = true;
    const found = startChecks(measures);
    for (const id of lineIds)
      void found[id].then((one) => {
        if (isCurrent) setKnown((before) => ({ turn, findings: { ...(before.turn === turn ? before.findings : {}), [id]: one } }));
      });
    return () => {
      isCurrent = false;
    };
  }, [measures, turn]);
  return known.turn === turn ? known.findings : {};
}
