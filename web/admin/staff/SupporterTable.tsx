import type { Supporter } from '../../shared/wire-staff';
import { actionsFor, StaffActions, type SupporterAction } from './StaffActions';
import { StaffRow } from './StaffRow';
import { words } from './words';

interface Props {
  readonly supporters: readonly Supporter[];
  /** Null for who may only look. */
  readonly onAction: ((action: SupporterAction, supporter: Supporter) => void) | null;
}

export function SupporterTable({ supporters, onAction }: Props) {
  if (supporters.length === 0) return <p class="empty-line">{words().noSupporters}</p>;
  return (
    <ul class="rows">
      {supporters.map((supporter) => (
        <StaffRow key={supporter.person} name={supporter.name} login={supporter.login}>
          {onAction !== null && (
            <StaffActions name={supporter.name} actions={actionsFor(supporter)} onChoose={(action) => onAction(action, supporter)} />
          )}
        </StaffRow>
      ))}
    </ul>
  );
}
