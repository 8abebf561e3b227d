import { useState } from 'preact/hooks';
import type { ApiProblem } from '../../shared/api';
import { announce } from '../../shared/components/announcer';
import { Button } from '../../shared/components/Button';
import { Dialog } from '../../shared/components/Dialog';
import { Notice } from '../../shared/components/Notice';
import { MarkupText } from '../../shared/markup/MarkupText';
import { api } from '../../shared/staff/session';
import { useLoaded, WhenLoaded } from '../../shared/staff/useLoaded';
import { problemText } from '../../shared/staff/words';
import type { Assignment } from '../../shared/wire-staff';
import { words } from '../homework/words';
import { hashOf, type Route } from '../route';
import { DueDay } from './AssignmentList';
import { AssignmentTable } from './AssignmentTable';

interface Props {
  readonly id: string;
  readonly listHref: Partial<Route>;
  readonly openStudent: (student: string) => void;
  readonly onWithdrawn: (title: string) => void;
}

export function AssignmentView({ id, listHref, openStudent, onWithdrawn }: Props) {
  const loaded = useLoaded<Assignment>(`/api/assignments/${encodeURIComponent(id)}`);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <a class="staff-link back" href={hashOf(listHref)}>
        ‹ {words().back}
      </a>
      <WhenLoaded loaded={loaded}>
        {(assignment) => (
          <>
            <div class="page-head">
              <h1>{assignment.title}</h1>
              <Button onClick={() => setAsking(true)}>{words().withdraw}</Button>
            </div>
            <p class="assignment-facts">
              <DueDay due={assignment.due} />
              <span>
                {words().finished(assignment.students.filter((student) => student.isFinished).length, assignment.students.length)}
              </span>
              <span>
                {assignment.skills.length === 0
                  ? words().each
                  : assignment.skills.map((skill, index) => (
                      <span key={skill.id}>
                        {index > 0 && ' ・ '}
                        <MarkupText text={skill.name} />
                      </span>
                    ))}
              </span>
            </p>
            <AssignmentTable students={assignment.students} openStudent={openStudent} />
            {isAsking && (
              <Withdraw assignment={assignment} onClose={() => setAsking(false)} onWithdrawn={() => onWithdrawn(assignment.title)} />
            )}
          </>
        )}
      </WhenLoaded>
    </>
  );
}

function Withdraw({ assignment, onClose, onWithdrawn }: { assignment: Assignment; onClose: () => void; onWithdrawn: () => void }) {
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const withdraw = async () => {
    const result = await api.delete(`/api/assignments/${encodeURIComponent(assignment.assignment)}`);
    if (!result.ok) return setProblem(result.problem);
    announce(words().withdrawn(assignment.title));
    onWithdrawn();
  };
  return (
    <Dialog title={words().withdrawAsk(assignment.title)} onClose={onClose}>
      <p>{words().withdrawHelp}</p>
      {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
      <div class="empty-actions">
        <Button onClick={onClose}>{words().keep}</Button>
        <Button look="primary" onClick={() => void withdraw()}>
          {words().withdraw}
        </Button>
      </div>
    </Dialog>
  );
}
