import { Button } from '../../shared/components/Button';
import { Dialog } from '../../shared/components/Dialog';
import { staffWords } from '../../shared/staff/words';
import type { SchoolYear } from '../../shared/wire-staff';
import { words } from './words';

interface Props {
  readonly year: SchoolYear;
  readonly isSending: boolean;
  readonly onStart: () => void;
  readonly onClose: () => void;
}

/** Asked once more, since there is no undo. */
export function StartYear({ year, isSending, onStart, onClose }: Props) {
  return (
    <Dialog title={words().ask} onClose={onClose}>
      <div class="form">
        <p>{words().askHelp(year.classrooms.length, year.moving, year.leaving.length)}</p>
        <p>{words().noUndo}</p>
        <div class="dialog-actions">
          <Button onClick={onClose}>{staffWords().cancel}</Button>
          <Button look="primary" disabled={isSending} onClick={onStart}>
            {isSending ? words().starting : words().start}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
