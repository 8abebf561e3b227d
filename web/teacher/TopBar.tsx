import { AccountLink } from '../shared/staff/AccountLink';
import { LanguageSwitch } from '../shared/staff/LanguageSwitch';
import { signOut } from '../shared/staff/session';
import { staffWords } from '../shared/staff/words';
import type { Classroom, Session } from '../shared/wire';
import { hashOf, type Route } from './route';
import { words } from './words';

interface Props {
  readonly session: Session;
  readonly classrooms: readonly Classroom[];
  readonly classroom: Classroom | null;
  readonly route: Route;
  readonly go: (route: Partial<Route>) => void;
}

export function TopBar({ session, classrooms, classroom, route, go }: Props) {
  const pages = [...(classroom === null ? [] : (['live', 'homework', 'cards'] as const)), 'gallery', 'items'] as const;
  return (
    <header class="staff-bar">
      {classroom !== null && (
        <ClassSwitch classrooms={classrooms} classroom={classroom} onChange={(id) => go({ page: route.page, classroom: id })} />
      )}
      <nav class="pages" aria-label={words().pages}>
        {pages.map((page) => (
          <a
            key={page}
            class="page-link"
            href={hashOf({ page, classroom: classroom?.id ?? null })}
            {...(page === route.page ? { 'aria-current': 'page' as const } : {})}
          >
            {words()[page]}
          </a>
        ))}
      </nav>
      <div class="staff-bar-end">
        <AccountLink
          session={session}
          href={hashOf({ page: 'account', classroom: classroom?.id ?? null })}
          isHere={route.page === 'account'}
        />
        {session.role === 'administrator' && (
          <a class="staff-link" href="/admin/">
            {words().admin}
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

function ClassSwitch({
  classrooms,
  classroom,
  onChange,
}: Pick<Props, 'classrooms'> & { classroom: Classroom; onChange: (id: string) => void }) {
  if (classrooms.length === 1) return <span class="class-name">{classroom.name}</span>;
  return (
    <select
      class="class-name class-switch"
      aria-label={words().classroom}
      value={classroom.id}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {classrooms.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </select>
  );
}
