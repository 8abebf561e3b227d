import { batch } from '@preact/signals';
import { type ApiProblem, isStatus } from '../../shared/api';
import type { Home, Session, SignIn } from '../../shared/wire';
import type { DrillState } from '../drill/drill';
import { onSettled } from '../drill/settled';
import { startOutbox } from '../outbox/outbox';
import { openOutboxStore } from '../outbox/store';
import { isCardLink } from '../sign-in/card-link';
import { recall } from './device';
import { api, drill, home, isSessionOver, keepForReload, outbox, type Person, person, screen } from './state';

const store = openOutboxStore();

/** Finds out who is here: whose card was scanned, the session of the cookie, or without connection whoever was here last. */
export async function startUp(): Promise<void> {
  if (isCardLink(location.hash)) person.value = null;
  else await restore();
  keepForReload();
}

async function restore(): Promise<void> {
  const result = await api.get<Session>('/api/session');
  if (result.ok) welcome(result.value);
  else if (result.problem.kind === 'unreachable' || result.problem.status >= 500) welcomeOffline(recall<Person>('person'));
  else person.value = null;
}

/** @returns the problem, or null when it went well */
export async function signIn(request: SignIn): Promise<ApiProblem | null> {
  const result = await api.post<Session>('/api/session', request);
  if (!result.ok) return result.problem;
  welcome(result.value);
  return null;
}

export async function signOut(): Promise<void> {
  outbox.value?.stop();
  batch(() => {
    outbox.value = null;
    drill.value = null;
    home.value = null;
    person.value = null;
    isSessionOver.value = false;
    screen.value = { kind: 'home' };
  });
  await api.delete('/api/session');
  api.csrf = '';
}

function welcome(session: Session): void {
  const { csrf, ...who } = session;
  if (who.role !== 'student') {
    location.replace(who.role === 'teacher' ? '/teacher/' : '/admin/');
    return;
  }
  api.csrf = csrf;
  enter(who);
}

function welcomeOffline(last: Person | null): void {
  if (last === null) person.value = null;
  else enter(last);
}

function enter(who: Person): void {
  outbox.value?.stop();
  const kept = recall<{ person: string; state: DrillState }>('drill');
  batch(() => {
    isSessionOver.value = false;
    if (person.value?.person !== who.person) {
      drill.value = kept?.person === who.person ? kept.state : null;
      home.value = recall<Person>('person')?.person === who.person ? recall<Home>('home') : null;
      screen.value = { kind: 'home' };
    }
    person.value = who;
    outbox.value = startOutbox(who.person, {
      api,
      store,
      onSettled,
      renewSession: () => renewSession(who.person),
      pause,
      random: Math.random,
    });
  });
}

async function renewSession(expected: string): Promise<boolean> {
  const result = await api.get<Session>('/api/session');
  if (result.ok && result.value.person === expected) {
    api.csrf = result.value.csrf;
    return true;
  }
  if (result.ok || isStatus(result.problem, 401)) isSessionOver.value = true;
  return false;
}

const LONGEST_TIMER_MS = 2 ** 31 - 1;

function pause(ms: number, sooner: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (sooner.aborted) return resolve();
    const timer = setTimeout(resolve, Math.min(ms, LONGEST_TIMER_MS));
    sooner.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
