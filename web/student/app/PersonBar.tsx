import { useState } from 'preact/hooks';
import { Button } from '../../shared/components/Button';
import { Dialog } from '../../shared/components/Dialog';
import { SettingsDialog } from '../settings/SettingsDialog';
import { words } from '../words';
import { SaveState } from './SaveState';
import { signOut } from './session';
import { outbox, person } from './state';

/** Who is here, and the way to change that: always at hand on a shared tablet. */
export function PersonBar() {
  const [open, setOpen] = useState<'settings' | 'leave' | null>(null);
  const w = words();
  const close = () => setOpen(null);
  return (
    <header class="person-bar">
      <h1 class="person-name">{w.home.hello(person.value?.name ?? '')}</h1>
      <SaveState />
      <div class="person-actions">
        <Button look="quiet" onClick={() => setOpen('settings')}>
          {w.settings}
        </Button>
        <Button onClick={() => setOpen('leave')}>{w.changePerson}</Button>
      </div>
      {open === 'settings' && <SettingsDialog onClose={close} />}
      {open === 'leave' && <LeaveDialog onClose={close} />}
    </header>
  );
}

function LeaveDialog({ onClose }: { onClose: () => void }) {
  const { leave } = words();
  const unsent = outbox.value?.state.value.waiting ?? 0;
  return (
    <Dialog title={leave.title} onClose={onClose}>
      {unsent > 0 && <p>{leave.unsent(unsent)}</p>}
      <div class="dialog-actions">
        <Button onClick={onClose}>{leave.stay}</Button>
        <Button look="primary" onClick={() => void signOut()}>
          {leave.leave}
        </Button>
      </div>
    </Dialog>
  );
}
