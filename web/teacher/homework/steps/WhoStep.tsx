import { Button } from '../../../shared/components/Button';
import type { LiveStudent } from '../../../shared/wire-live';
import { type Draft, toggled } from '../draft';
import { words } from '../words';
import { Choice, Step } from './Step';

interface Props {
  readonly draft: Draft;
  readonly students: readonly LiveStudent[];
  readonly onChange: (part: Partial<Draft>) => void;
}

export function WhoStep({ draft, students, onChange }: Props) {
  const { audience } = draft;
  const chosen = audience.kind === 'students' ? audience.students : [];
  const choose = (ids: readonly string[]) => onChange({ audience: { kind: 'students', students: ids } });
  const stuck = students.filter((student) => student.stuckSince !== null).map((student) => student.student);
  return (
    <Step number={1} title={words().who}>
      <Choice group="audience" isChosen={audience.kind === 'class'} onChoose={() => onChange({ audience: { kind: 'class' } })}>
        {words().wholeClass(students.length)}
      </Choice>
      <Choice group="audience" isChosen={audience.kind === 'students'} onChoose={() => choose([])}>
        {words().chosen}
        {chosen.length > 0 && (
          <small class="choice-help">
            {words().chosenCount(chosen.length)} {namesOf(students, chosen)}
          </small>
        )}
      </Choice>
      {audience.kind === 'students' && (
        <>
          <div class="picker-actions">
            {stuck.length > 0 && <Button onClick={() => choose(stuck)}>{words().pickStuck(stuck.length)}</Button>}
            {chosen.length > 0 && (
              <Button look="quiet" onClick={() => choose([])}>
                {words().clear}
              </Button>
            )}
          </div>
          <ul class="picker picker-students">
            {students.map((student) => (
              <li key={student.student}>
                <label class="pick">
                  <input
                    type="checkbox"
                    checked={chosen.includes(student.student)}
                    onChange={() => choose(toggled(chosen, student.student))}
                  />
                  <span class="tile-number">{student.number}</span> {student.name}
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
    </Step>
  );
}

function namesOf(students: readonly LiveStudent[], chosen: readonly string[]): string {
  return students
    .filter((student) => chosen.includes(student.student))
    .map((student) => student.name)
    .join(' / ');
}
