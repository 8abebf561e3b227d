import type { Supporter } from '../../shared/wire-staff';
import { words } from './words';

export type SupporterAction = 'password' | 'second-factor' | 'remove';
export type StaffAction = SupporterAction | 'classrooms';

/** What may be done about any of the staff. */
export function actionsFor({ hasSecondFactor }: Pick<Supporter, 'hasSecondFactor'>): readonly SupporterAction[] {
  return hasSecondFactor ? ['password', 'second-factor', 'remove'] : ['password', 'remove'];
}

interface Props<Action extends StaffAction> {
  readonly name: string;
  readonly actions: readonly Action[];
  readonly onChoose: (action: Action) => void;
}

/** What an administrator may do about one of the staff. */
export function StaffActions<Action extends StaffAction>({ name, actions, onChoose }: Props<Action>) {
  const labels: Readonly<Record<StaffAction, (name: string) => string>> = words().actionOf;
  return (
    <span class="row-links">
      {actions.map((action) => (
        <button key={action} type="button" class="staff-link" aria-label={labels[action](name)} onClick={() => onChoose(action)}>
          {words().actions[action]}
        </button>
      ))}
    </span>
  );
}
