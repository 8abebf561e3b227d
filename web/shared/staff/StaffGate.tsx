import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Announcer } from '../components/announcer';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { sides } from '../sides';
import type { Role, Session } from '../wire';
import { SignIn } from './SignIn';
import { restoreSession, sessionState, signOut } from './session';
import { staffWords } from './words';

interface Props {
  readonly side: string;
  readonly roles: readonly Role[];
  readonly children: (session: Session) => ComponentChildren;
}

/** Lets in whoever is signed in with one of the roles; everyone else sees what to do instead. */
export function StaffGate({ side, roles, children }: Props) {
  useEffect(() => {
    if (sessionState.value.kind === 'checking') void restoreSession();
  }, []);
  return (
    <>
      <Announcer />
      <Inside side={side} roles={roles}>
        {children}
      </Inside>
    </>
  );
}

function Inside({ side, roles, children }: Props) {
  const state = sessionState.value;
  const words = staffWords();
  switch (state.kind) {
    case 'out':
      return <SignIn side={side} />;
    case 'checking':
      return <p class="staff-loading">{words.checking}</p>;
    case 'unreachable':
      return (
        <main class="staff-alone">
          <Notice tone="problem">
            <p>{words.problems.unreachable}</p>
            <Button onClick={() => void restoreSession()}>{words.retry}</Button>
          </Notice>
        </main>
      );
    case 'in':
      return roles.includes(state.session.role) ? children(state.session) : <OtherRole roles={roles} role={state.session.role} />;
  }
}

function OtherRole({ roles, role }: { roles: readonly Role[]; role: Role }) {
  const words = staffWords();
  const names: Record<Role, string> = {
    student: words.toStudent,
    teacher: words.toTeacher,
    administrator: words.toAdmin,
    supporter: words.toAdmin,
  };
  return (
    <main class="staff-alone">
      <p>{roles.includes('teacher') ? words.notForYou : words.adminOnly}</p>
      <p>
        <a href={sides[role]}>{names[role]}</a>
      </p>
      <Button onClick={() => void signOut()}>{words.signOut}</Button>
    </main>
  );
}
