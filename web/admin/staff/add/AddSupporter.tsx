import { api } from '../../../shared/staff/session';
import type { StaffAdded } from '../../../shared/wire-staff';
import { words } from '../words';
import { AddStaff } from './AddStaff';

interface Props {
  readonly onClose: () => void;
  readonly onAdded: () => void;
}

export function AddSupporter({ onClose, onAdded }: Props) {
  return (
    <AddStaff
      title={words().addSupporter}
      send={(name, login) => api.post<StaffAdded>('/api/supporters', { name, login })}
      onClose={onClose}
      onAdded={onAdded}
    >
      <p class="row-detail">{words().supporterHelp}</p>
    </AddStaff>
  );
}
