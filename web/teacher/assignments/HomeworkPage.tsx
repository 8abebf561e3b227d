import { useState } from 'preact/hooks';
import { Button } from '../../shared/components/Button';
import { Notice } from '../../shared/components/Notice';
import { useLoaded, WhenLoaded } from '../../shared/staff/useLoaded';
import type { Classroom } from '../../shared/wire';
import type { Live } from '../../shared/wire-live';
import type { AssignmentSummary } from '../../shared/wire-staff';
import { newDraft } from '../homework/draft';
import { HomeworkPanel } from '../homework/HomeworkPanel';
import { words } from '../homework/words';
import type { Route } from '../route';
import { AssignmentList } from './AssignmentList';
import { AssignmentView } from './AssignmentView';
import './assignments.css';

interface Props {
  readonly classroom: Classroom;
  readonly assignment: string | null;
  readonly openStudent: (student: string) => void;
  readonly go: (route: Partial<Route>) => void;
}

export function HomeworkPage({ classroom, assignment, openStudent, go }: Props) {
  const [withdrawn, setWithdrawn] = useState<string | null>(null);
  const list = { page: 'homework', classroom: classroom.id } as const;
  return (
    <main class="page">
      {assignment === null ? (
        <List classroom={classroom} withdrawn={withdrawn} onOpen={(id) => go({ ...list, assignment: id })} />
      ) : (
        <AssignmentView
          key={assignment}
          id={assignment}
          listHref={list}
          openStudent={openStudent}
          onWithdrawn={(title) => {
            setWithdrawn(title);
            go(list);
          }}
        />
      )}
    </main>
  );
}

function List({ classroom, withdrawn, onOpen }: { classroom: Classroom; withdrawn: string | null; onOpen: (id: string) => void }) {
  const path = `/api/classrooms/${encodeURIComponent(classroom.id)}`;
  const assignments = useLoaded<readonly AssignmentSummary[]>(`${path}/assignments`);
  const live = useLoaded<Live>(`${path}/live`);
  const [isSetting, setSetting] = useState(false);
  return (
    <>
      <div class="page-head">
        <h1>{words().list}</h1>
        <Button look="primary" disabled={live.value === null} onClick={() => setSetting(true)}>
          {words().set}
        </Button>
      </div>
      {withdrawn !== null && <Notice>{words().withdrawn(withdrawn)}</Notice>}
      <WhenLoaded loaded={assignments}>{(value) => <AssignmentList assignments={value} onOpen={onOpen} />}</WhenLoaded>
      {isSetting && live.value !== null && (
        <HomeworkPanel
          classroom={classroom}
          students={live.value.students}
          draft={newDraft()}
          onClose={() => setSetting(false)}
          onSent={assignments.reload}
        />
      )}
    </>
  );
}
