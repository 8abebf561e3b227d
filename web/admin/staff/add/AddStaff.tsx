import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ApiProblem, ApiResult } from '../../../shared/api';
import { Button } from '../../../shared/components/Button';
import { Dialog } from '../../../shared/components/Dialog';
import { Notice } from '../../../shared/components/Notice';
import { Field } from '../../../shared/staff/Field';
import { problemText, staffWords } from '../../../shared/staff/words';
import type { StaffAdded } from '../../../shared/wire-staff';
import { words as adminWords } from '../../words';
import { SecretOnce } from '../SecretOnce';
import { words } from '../words';

interface Props {
  readonly title: string;
  readonly send: (name: string, login: string) => Promise<ApiResult<StaffAdded>>;
  readonly onClose: () => void;
  readonly onAdded: () => void;
  /** What is asked beside name and login. */
  readonly children?: ComponentChildren;
}

/** A new member of staff: name and login first, then the password that is shown once. */
export function AddStaff({ title, send, onClose, onAdded, children }: Props) {
  const [added, setAdded] = useState<StaffAdded | null>(null);
  const [name, setName] = useState('');
  const [login, setLogin] = useState('');
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isSending, setSending] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    setSending(true);
    const result = await send(name.trim(), login.trim());
    setSending(false);
    if (!result.ok) return setProblem(result.problem);
    setAdded(result.value);
    onAdded();
  };
  if (added !== null) {
    return (
      <Dialog title={words().added(added.name)} onClose={onClose}>
        <SecretOnce staff={added} onClose={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form class="form" onSubmit={submit}>
        <Field label={adminWords().name} value={name} maxLength={60} autoComplete="off" required onText={setName} />
        <Field
          label={staffWords().login}
          help={words().loginHelp}
          value={login}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          required
          onText={setLogin}
        />
        {children}
        {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
        <div class="dialog-actions">
          <Button onClick={onClose}>{staffWords().cancel}</Button>
          <Button type="submit" look="primary" disabled={isSending}>
            {adminWords().add}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
