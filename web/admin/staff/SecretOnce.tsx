import { useState } from 'preact/hooks';
import { Button } from '../../shared/components/Button';
import { staffWords } from '../../shared/staff/words';
import type { StaffAdded } from '../../shared/wire-staff';
import { words } from './words';

/** The new password, which the server keeps only as a hash. */
export function SecretOnce({ staff, onClose }: { staff: StaffAdded; onClose: () => void }) {
  const [copying, setCopying] = useState<'not-yet' | 'copied' | 'failed'>('not-yet');
  // Without a secure connection the browser offers no clipboard at all.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(staff.secret);
      setCopying('copied');
    } catch {
      setCopying('failed');
    }
  };
  return (
    <div class="setup-form">
      <p>{words().secretOnce}</p>
      <dl class="secret">
        <dt>{staffWords().login}</dt>
        <dd>{staff.login}</dd>
        <dt>{staffWords().password}</dt>
        <dd class="secret-text">{staff.secret}</dd>
      </dl>
      <p role="status">
        {copying === 'copied' && `✓ ${words().copied}`}
        {copying === 'failed' && words().copyFailed}
      </p>
      <div class="dialog-actions">
        <Button onClick={() => void copy()}>{words().copy}</Button>
        <Button look="primary" onClick={onClose}>
          {words().passedOn}
        </Button>
      </div>
    </div>
  );
}
