import { AccountLink } from '../shared/staff/AccountLink';
import { LanguageSwitch } from '../shared/staff/LanguageSwitch';
import { signOut } from '../shared/staff/session';
import { staffWords } from '../shared/staff/words';
import type { Session } from '../shared/wire';
import { words } from './words';

export function AdminBar({ session, isAccount }: { session: Session; isAccount: boolean }) {
  return (
    <header class="staff-bar">
      <span class="admin-school">{session.school.name}</span>
      <span class="admin-side">{staffWords().adminSide}</span>
      <div class="staff-bar-end">
        <AccountLink session={session} href="#account" isHere={isAccount} />
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
