import { Button } from '../shared/components/Button';
import { Dialog } from '../shared/components/Dialog';
import { words } from './words';

/** Before something that is not saved is left behind. */
export function LeaveDialog({ onAnswer }: { onAnswer: (mayLeave: boolean) => void }) {
  return (
    <Dialog title={words().unsaved} onClose={() => onAnswer(false)}>
      <p>{words().unsavedHelp}</p>
      <div class="dialog-actions">
        <Button look="primary" onClick={() => onAnswer(false)}>
          {words().stay}
        </Button>
        <Button onClick={() => onAnswer(true)}>{words().leave}</Button>
      </div>
    </Dialog>
  );
}
