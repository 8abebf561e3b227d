import { Button } from '../../shared/components/Button';
import { CopyButton } from '../../shared/staff/CopyButton';
import { staffWords } from '../../shared/staff/words';
import type { StaffAdded } from '../../shared/wire-staff';
import { words } from './words';

/** The new password, which the server keeps only as a hash. */
export function SecretOnce({ staff, onClose }: { staff: StaffAdded; onClose: () => void }) {
  return (
    <div class="form">
      <p>{words().secretOnce}</p>
      <dl class="secret">
        <dt>{staffWords().login}</dt>
        <dd>{staff.login}</dd>
        <dt>{staffWords().password}</dt>
        <dd class="secret-text">{staff.secret}</dd>
      </dl>
      <div class="dialog-actions">
        <CopyButton text={staff.secret} />
        <Button look="primary" onClick={onClose}>
          {words().passedOn}
        </Button>
      </div>
    </div>
  );
}
