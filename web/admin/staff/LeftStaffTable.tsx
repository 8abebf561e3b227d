import type { LeftStaff } from '../../shared/wire-staff';
import { LeftList } from '../LeftList';
import { StaffRow } from './StaffRow';
import { words } from './words';

interface Props {
  readonly left: readonly LeftStaff[];
  readonly onRestore: (staff: LeftStaff) => void;
}

export function LeftStaffTable({ left, onRestore }: Props) {
  if (left.length === 0) return null;
  return (
    <LeftList title={words().left(left.length)}>
      {left.map((staff) => (
        <StaffRow key={staff.person} name={staff.name} login={staff.login}>
          <span class="row-detail">{words().roles[staff.role]}</span>
          <span class="row-links">
            <button type="button" class="staff-link" aria-label={words().restoreOf(staff.name)} onClick={() => onRestore(staff)}>
              {words().restore}
            </button>
          </span>
        </StaffRow>
      ))}
    </LeftList>
  );
}
