import { Button } from '../../shared/components/Button';
import { staffWords } from '../../shared/staff/words';
import type { Classroom } from '../../shared/wire';
import type { Assignment } from '../../shared/wire-staff';
import { hashOf } from '../route';
import { words } from './words';

export function Sent({ assignment, classroom, onClose }: { assignment: Assignment; classroom: Classroom; onClose: () => void }) {
  return (
    <div class="sent">
      <p class="sent-mark" aria-hidden="true">
        ✓
      </p>
      <p class="sent-words">{words().sent(assignment.students.length)}</p>
      <p class="soft">{words().sentHelp}</p>
      <div class="empty-actions">
        <Button look="primary" onClick={onClose}>
          {staffWords().close}
        </Button>
        <a
          class="button button-secondary"
          href={hashOf({ page: 'homework', classroom: classroom.id, assignment: assignment.assignment })}
          onClick={onClose}
        >
          {words().progress}
        </a>
      </div>
    </div>
  );
}
