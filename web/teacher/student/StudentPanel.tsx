import { type Loaded, useLoaded, WhenLoaded } from '../../shared/staff/useLoaded';
import { staffWords } from '../../shared/staff/words';
import type { Curriculum } from '../../shared/wire';
import type { StudentPage } from '../../shared/wire-staff';
import { Panel } from '../Panel';
import { useVetoes } from '../vetoes/useVetoes';
import { AbilityBand } from './AbilityBand';
import { AbilityChart } from './ability/AbilityChart';
import { AttemptList } from './attempts/AttemptList';
import { SkillGraph } from './graph/SkillGraph';
import { NextSteps } from './NextSteps';
import { UnitMap } from './UnitMap';
import { words } from './words';
import './student.css';

/** One student, opened over whatever the teacher was looking at. */
export function StudentPanel({ student, onClose }: { student: string; onClose: () => void }) {
  const page = useLoaded<StudentPage>(`/api/students/${encodeURIComponent(student)}`);
  const curriculum = useLoaded<Curriculum>('/api/curriculum');
  return (
    <Panel title={page.value === null ? staffWords().loading : <Name page={page.value} />} side="end" onClose={onClose}>
      <WhenLoaded loaded={page}>
        {(value) => (
          <div class="student">
            <div class="student-top">
              <dl class="totals">
                <div>
                  <dt>{words().answered(value.answered)}</dt>
                  <dd>{words().rightOf(value.right, value.answered)}</dd>
                </div>
              </dl>
              <AbilityBand ability={value.ability} grade={value.classroom.grade} />
            </div>
            <Ahead page={value} curriculum={curriculum} />
            <AttemptList student={student} first={value.attempts} total={value.answered} />
          </div>
        )}
      </WhenLoaded>
    </Panel>
  );
}

function Ahead({ page, curriculum }: { page: StudentPage; curriculum: Loaded<Curriculum> }) {
  const vetoes = useVetoes(page.classroom.id);
  return (
    <>
      <NextSteps planned={page.planned} vetoes={vetoes} />
      <AbilityChart student={page.student} />
      <WhenLoaded loaded={curriculum}>
        {(units) => (
          <>
            <SkillGraph page={page} curriculum={units} vetoes={vetoes} />
            <UnitMap curriculum={units} skills={page.skills} />
          </>
        )}
      </WhenLoaded>
    </>
  );
}

function Name({ page }: { page: StudentPage }) {
  return (
    <>
      <span class="student-class">
        {page.classroom.name} {words().number(page.number)}
      </span>{' '}
      {page.name}
    </>
  );
}
