import { useState } from 'preact/hooks';
import type { ApiProblem } from '../../shared/api';
import { Button } from '../../shared/components/Button';
import { Dialog } from '../../shared/components/Dialog';
import { Notice } from '../../shared/components/Notice';
import { api } from '../../shared/staff/session';
import { problemText, staffWords } from '../../shared/staff/words';
import type { Staff } from '../../shared/wire-staff';
import { staffPath } from './staffPath';
import { words } from './words';

/** Lets in again who lost phone and recovery codes; asked first, since it makes the account weaker. */
export function EndSecondFactor({ staff, onClose, onEnded }: { staff: Staff; onClose: () => void; onEnded: () => void }) {
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async () => {
    setSending(true);
    const result = await api.delete(`${staffPath(staff.person)}/second-factor`);
    setSending(false);
    if (result.ok) onEnded();
    else setProblem(result.problem);
  };
  return (
    <Dialog title={words().actionOf['second-factor'](staff.name)} onClose={onClose}>
      <div class="form">
        <p>{words().endSecondFactorHelp}</p>
        {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
        <div class="dialog-actions">
          <Button onClick={onClose}>{staffWords().cancel}</Button>
          <Button look="primary" disabled={isSending} onClick={() => void send()}>
            {words().endSecondFactor}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
