import { useState } from 'preact/hooks';
import type { ApiProblem } from '../../shared/api';
import { Button } from '../../shared/components/Button';
import { Dialog } from '../../shared/components/Dialog';
import { Notice } from '../../shared/components/Notice';
import { api } from '../../shared/staff/session';
import { problemText, staffWords } from '../../shared/staff/words';
import type { StaffAdded, Supporter } from '../../shared/wire-staff';
import { SecretOnce } from './SecretOnce';
import { staffPath } from './staffPath';
import { words } from './words';

/** A new password for who forgot theirs. */
export function NewPassword({ staff, onClose }: { staff: Supporter; onClose: () => void }) {
  const [made, setMade] = useState<StaffAdded | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async () => {
    setSending(true);
    const result = await api.post<StaffAdded>(`${staffPath(staff.person)}/password`);
    setSending(false);
    if (result.ok) setMade(result.value);
    else setProblem(result.problem);
  };
  return (
    <Dialog title={words().actionOf.password(staff.name)} onClose={onClose}>
      {made !== null ? (
        <SecretOnce staff={made} onClose={onClose} />
      ) : (
        <div class="form">
          <p>{words().newPasswordHelp}</p>
          {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
          <div class="dialog-actions">
            <Button onClick={onClose}>{staffWords().cancel}</Button>
            <Button look="primary" disabled={isSending} onClick={() => void send()}>
              {words().makePassword}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
