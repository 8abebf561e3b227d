import { signal } from '@preact/signals';
import { type Api, type ApiResult, createApi, isStatus } from '../api';
import type { Session, SetupRequest, SignIn } from '../wire';

export type SessionState = { readonly kind: 'checking' | 'unreachable' | 'out' } | { readonly kind: 'in'; readonly session: Session };

/** Who is signed in on a staff page. */
export const sessionState = signal<SessionState>({ kind: 'checking' });

const plain = createApi();

/** The API for staff pages: a session that has ended leads back to the sign-in, wherever it is noticed. */
export const api: Pick<Api, 'get' | 'post' | 'put' | 'delete'> = {
  get: async <T>(path: string) => noticeEnd(await plain.get<T>(path)),
  post: async <T>(path: string, body?: unknown) => noticeEnd(await plain.post<T>(path, body)),
  put: async <T>(path: string, body: unknown) => noticeEnd(await plain.put<T>(path, body)),
  delete: async <T = null>(path: string) => noticeEnd(await plain.delete<T>(path)),
};

export async function restoreSession(): Promise<void> {
  const result = await plain.get<Session>('/api/session');
  if (result.ok) enter(result.value);
  else sessionState.value = { kind: result.problem.kind === 'unreachable' ? 'unreachable' : 'out' };
}

export async function signIn(request: SignIn): Promise<ApiResult<Session>> {
  return entered(await plain.post<Session>('/api/session', request));
}

export async function setUp(request: SetupRequest): Promise<ApiResult<Session>> {
  return entered(await plain.post<Session>('/api/setup', request));
}

/** The session goes on with the new password; others of the same person end. */
export async function changePassword(secret: string, newSecret: string): Promise<ApiResult<Session>> {
  return noticeEnd(entered(await plain.post<Session>('/api/account/password', { secret, newSecret })));
}

export async function signOut(): Promise<ApiResult<null>> {
  const result = await plain.delete('/api/session');
  if (result.ok || isStatus(result.problem, 401)) leave();
  return result;
}

function entered(result: ApiResult<Session>): ApiResult<Session> {
  if (result.ok) enter(result.value);
  return result;
}

function enter(session: Session): void {
  plain.csrf = session.csrf;
  sessionState.value = { kind: 'in', session };
}

function leave(): void {
  plain.csrf = '';
  sessionState.value = { kind: 'out' };
}

function noticeEnd<T>(result: ApiResult<T>): ApiResult<T> {
  if (!result.ok && isStatus(result.problem, 401)) leave();
  return result;
}
