import { useState } from 'preact/hooks';
import type { ApiProblem } from '../../shared/api';
import { Button } from '../../shared/components/Button';
import { api } from '../../shared/staff/session';
import type { SchoolPage, Staff, Supporter, Teacher } from '../../shared/wire-staff';
import { Outcome } from '../Outcome';
import { AddSupporter } from './add/AddSupporter';
import { AddTeacher } from './add/AddTeacher';
import { ChangeClassrooms } from './ChangeClassrooms';
import { EndSecondFactor } from './EndSecondFactor';
import { LeftStaffTable } from './LeftStaffTable';
import { NewPassword } from './NewPassword';
import type { StaffAction, SupporterAction } from './StaffActions';
import { SupporterTable } from './SupporterTable';
import { staffPath } from './staffPath';
import { TeacherTable } from './TeacherTable';
import { words } from './words';

interface Props {
  readonly page: SchoolPage;
  readonly mayChange: boolean;
  readonly onChanged: () => void;
}

type Open =
  | { readonly kind: 'add-teacher' | 'add-supporter' }
  | { readonly kind: 'password' | 'second-factor'; readonly staff: Supporter }
  | { readonly kind: 'classrooms'; readonly teacher: Teacher };

interface Done {
  readonly kind: 'removed' | 'restored' | 'classrooms' | 'second-factor';
  readonly staff: Staff;
}

/** Teachers and supporters, and what an administrator may do about them. */
export function StaffSections({ page, mayChange, onChanged }: Props) {
  const [open, setOpen] = useState<Open | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const close = () => setOpen(null);
  const finish = (next: Done) => {
    setDone(next);
    setProblem(null);
    onChanged();
  };
  const change = async (kind: 'removed' | 'restored', staff: Staff) => {
    const path = staffPath(staff.person);
    const result = kind === 'removed' ? await api.delete(path) : await api.post(`${path}/restore`);
    if (result.ok) finish({ kind, staff });
    else setProblem(result.problem);
  };
  const actSupporter = (action: SupporterAction, staff: Supporter) =>
    action === 'remove' ? void change('removed', staff) : setOpen({ kind: action, staff });
  const actTeacher = (action: StaffAction, teacher: Teacher) =>
    action === 'classrooms' ? setOpen({ kind: 'classrooms', teacher }) : actSupporter(action, teacher);
  return (
    <>
      <Outcome
        problem={problem}
        done={done === null ? null : words().done[done.kind](done.staff.name)}
        onUndo={done?.kind === 'removed' ? () => void change('restored', done.staff) : null}
      />
      <section>
        <div class="part-head">
          <h2>{words().teachers}</h2>
          {mayChange && <Button onClick={() => setOpen({ kind: 'add-teacher' })}>{words().addTeacher}</Button>}
        </div>
        <TeacherTable page={page} onAction={mayChange ? actTeacher : null} />
      </section>
      <section>
        <div class="part-head">
          <h2>{words().supporters}</h2>
          {mayChange && <Button onClick={() => setOpen({ kind: 'add-supporter' })}>{words().addSupporter}</Button>}
        </div>
        <SupporterTable supporters={page.supporters} onAction={mayChange ? actSupporter : null} />
      </section>
      {mayChange && <LeftStaffTable left={page.left} onRestore={(staff) => void change('restored', staff)} />}
      {open?.kind === 'add-teacher' && <AddTeacher classrooms={page.classrooms} onClose={close} onAdded={onChanged} />}
      {open?.kind === 'add-supporter' && <AddSupporter onClose={close} onAdded={onChanged} />}
      {open?.kind === 'password' && <NewPassword staff={open.staff} onClose={close} />}
      {open?.kind === 'second-factor' && (
        <EndSecondFactor
          staff={open.staff}
          onClose={close}
          onEnded={() => {
            close();
            finish({ kind: 'second-factor', staff: open.staff });
          }}
        />
      )}
      {open?.kind === 'classrooms' && (
        <ChangeClassrooms
          teacher={open.teacher}
          classrooms={page.classrooms}
          onClose={close}
          onChanged={() => {
            close();
            finish({ kind: 'classrooms', staff: open.teacher });
          }}
        />
      )}
    </>
  );
}
