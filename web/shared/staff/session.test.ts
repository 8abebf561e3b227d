import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import sessionJson from '../../../tests/contracts/session.json';
import { api, restoreSession, sessionState, signIn, signOut } from './session';

const fetcher = vi.fn<typeof fetch>();

beforeEach(() => vi.stubGlobal('fetch', fetcher));
afterEach(() => {
  vi.unstubAllGlobals();
  fetcher.mockReset();
});

function answers(...replies: [status: number, body: unknown][]): void {
  for (const [status, body] of replies)
    fetcher.mockResolvedValueOnce(new Response(status === 204 ? null : JSON.stringify(body), { status }));
}

const someone = { school: 'minami', login: 'sato', secret: 's' };

test('signIn_accepted_laterCallsCarryTheToken', async () => {
  answers([200, sessionJson], [201, {}]);
  await signIn(someone);
  await api.post('/api/classrooms', { name: '5年2組', grade: 5 });
  expect(sessionState.value).toEqual({ kind: 'in', session: sessionJson });
  expect(new Headers(fetcher.mock.calls[1]?.[1]?.headers).get('X-CSRF')).toBe(sessionJson.csrf);
});

test('get_sessionHasEnded_leadsBackToTheSignIn', async () => {
  answers([200, sessionJson], [401, {}]);
  await signIn(someone);
  await api.get('/api/school');
  expect(sessionState.value.kind).toBe('out');
});

test('restoreSession_nobodySignedIn_out', async () => {
  answers([401, {}]);
  await restoreSession();
  expect(sessionState.value.kind).toBe('out');
});

test('restoreSession_noNetwork_saysSoInsteadOfSigningOut', async () => {
  fetcher.mockRejectedValueOnce(new TypeError('network'));
  await restoreSession();
  expect(sessionState.value.kind).toBe('unreachable');
});

test('signOut_noNetwork_staysSignedInAndSaysWhy', async () => {
  answers([200, sessionJson]);
  await signIn(someone);
  fetcher.mockRejectedValueOnce(new TypeError('network'));
  expect((await signOut()).ok).toBe(false);
  expect(sessionState.value.kind).toBe('in');
});
