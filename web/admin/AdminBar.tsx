import { LanguageSwitch } from '../shared/staff/LanguageSwitch';
import { signOut } from '../shared/staff/session';
import { staffWords } from '../shared/staff/words';
import type { Session } from '../shared/wire';
import { words } from './words';

export function AdminBar({ session }: { session: Session }) {
  return (
    <header class="staff-bar">
      <span class="admin-school">{session.school.name}</span>
      <span class="admin-side">{staffWords().adminSide}</span>
      <div class="staff-bar-end">
        <span class="person">{session.name}</span>
        {session.role === 'administrator' && (
          <a class="staff-link" href="/teacher/">
            {words().teacherSide}
          </a>
        )}
        <LanguageSwitch />
        <button type="button" class="staff-link" onClick={() => void signOut()}>
          {staffWords().signOut}
        </button>
      </div>
    </header>
  );
}
