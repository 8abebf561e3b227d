import type { Session } from '../wire';
import { staffWords } from './words';

/** Whose session it is, and the way to one's own account; where there is no room for the name, the word alone. */
export function AccountLink({ session, href, isHere }: { session: Session; href: string; isHere: boolean }) {
  const words = staffWords();
  return (
    <a class="staff-link account-link" href={href} {...(isHere ? { 'aria-current': 'page' as const } : {})}>
      <span class="account-name">{session.name}</span> <span class="account-word">{words.account}</span>
    </a>
  );
}
