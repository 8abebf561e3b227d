import { useState } from 'preact/hooks';
import type { ApiProblem } from '../../shared/api';
import { Button } from '../../shared/components/Button';
import { Notice } from '../../shared/components/Notice';
import { inLanguage } from '../../shared/i18n/language';
import { api } from '../../shared/staff/session';
import { problemText } from '../../shared/staff/words';
import type { SchoolYear, SchoolYearRequest } from '../../shared/wire-staff';
import { LineProblems } from '../sheet/LineProblems';
import { PasteField } from '../sheet/PasteField';
import { toCsv } from '../sheet/toCsv';
import { words as adminWords } from '../words';
import { StartYear } from './StartYear';
import { words } from './words';
import { YearPlan } from './YearPlan';

/** Paste or open the changed list, have it checked, and only then begin the new year. */
export function YearSheet({ onDone }: { onDone: (year: SchoolYear) => void }) {
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<{ readonly text: string; readonly year: SchoolYear } | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isSending, setSending] = useState(false);
  const [isAsking, setAsking] = useState(false);
  // What was typed while the check was under way was not checked.
  const year = checked?.text === text ? checked.year : null;
  const problems = year?.problems.map(({ line, message }) => ({ line, text: inLanguage(message) })) ?? [];
  const isEmpty = year !== null && problems.length === 0 && year.moving + year.leaving.length === 0;
  const plan = problems.length > 0 || isEmpty ? null : year;
  const send = async (preview: boolean) => {
    setSending(true);
    const request: SchoolYearRequest = { text: toCsv(text), preview };
    const result = await api.post<SchoolYear>('/api/school/year', request);
    setSending(false);
    setAsking(false);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    if (preview || result.value.problems.length > 0) setChecked({ text, year: result.value });
    else onDone(result.value);
  };
  return (
    <section class="year-sheet">
      <h2>{words().sheet}</h2>
      <div class="paste">
        <PasteField label={words().paste} help={words().pasteHelp} value={text} onText={setText} />
        <YearPlan year={plan} />
      </div>
      {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
      <LineProblems intro={words().problemsFound(problems.length)} problems={problems} />
      {isEmpty && <Notice tone="problem">{words().nobody}</Notice>}
      {plan !== null && <Notice>{words().ready}</Notice>}
      <div class="dialog-actions">
        {plan !== null ? (
          <Button look="primary" onClick={() => setAsking(true)}>
            {words().startWith(plan.moving, plan.leaving.length)}
          </Button>
        ) : (
          <Button look="primary" disabled={isSending || text.trim() === ''} onClick={() => void send(true)}>
            {isSending ? adminWords().checking : adminWords().check}
          </Button>
        )}
      </div>
      {isAsking && plan !== null && (
        <StartYear year={plan} isSending={isSending} onStart={() => void send(false)} onClose={() => setAsking(false)} />
      )}
    </section>
  );
}
