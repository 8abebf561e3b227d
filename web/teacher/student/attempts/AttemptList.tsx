import { useState } from 'preact/hooks';
import type { ApiProblem } from '../../../shared/api';
import { Button } from '../../../shared/components/Button';
import { Notice } from '../../../shared/components/Notice';
import { api } from '../../../shared/staff/session';
import { problemText, staffWords } from '../../../shared/staff/words';
import type { StudentAttempt, StudentPage } from '../../../shared/wire-staff';
import { words } from '../words';
import { AttemptRow } from './AttemptRow';

interface Props {
  readonly student: string;
  readonly first: readonly StudentAttempt[];
  readonly total: number;
}

/** Every answer, newest first; older ones are fetched a page at a time. */
export function AttemptList({ student, first, total }: Props) {
  const [older, setOlder] = useState<readonly StudentAttempt[]>([]);
  const [isDone, setDone] = useState(false);
  const [isLoading, setLoading] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const attempts = [...first, ...older];
  const last = attempts.at(-1);
  const more = async () => {
    if (last === undefined) return;
    setLoading(true);
    const result = await api.get<StudentPage>(`/api/students/${encodeURIComponent(student)}?before=${last.sequence}`);
    setLoading(false);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    setOlder([...older, ...result.value.attempts]);
    setDone(result.value.attempts.length === 0);
  };
  const columns = words().columns;
  return (
    <section>
      <h3>{words().attempts}</h3>
      {attempts.length === 0 ? (
        <p class="soft">{words().noAttempts}</p>
      ) : (
        <table class="attempts">
          <thead>
            <tr>
              {(['at', 'prompt', 'given', 'answer', 'outcome', 'seconds', 'hints'] as const).map((column) => (
                <th key={column} scope="col">
                  {columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {attempts.map((attempt) => (
              <AttemptRow key={attempt.sequence} attempt={attempt} />
            ))}
          </tbody>
        </table>
      )}
      {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
      {attempts.length > 0 && attempts.length < total && !isDone && (
        <Button disabled={isLoading} onClick={() => void more()}>
          {isLoading ? staffWords().loading : words().more}
        </Button>
      )}
    </section>
  );
}
