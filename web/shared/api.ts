import type { Problem } from './wire';

/** Why a call gave no value. Expected, so a value and not an exception. */
export type ApiProblem =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly status: number; readonly problem: Problem; readonly retryAfterMs: number | null };

export type ApiResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ApiProblem };

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface Api {
  /** The session's csrf token, sent with every unsafe request; "" while nobody is signed in. */
  csrf: string;
  get<T>(path: string): Promise<ApiResult<T>>;
  post<T>(path: string, body?: unknown): Promise<ApiResult<T>>;
  put<T>(path: string, body: unknown): Promise<ApiResult<T>>;
  delete<T = null>(path: string): Promise<ApiResult<T>>;
}

const TIMEOUT_MS = 10_000;

/** @param fetcher `fetch`, or another in a test */
export function createApi(fetcher: typeof fetch = (input, init) => fetch(input, init), timeoutMs = TIMEOUT_MS): Api {
  const call = async <T>(method: Method, path: string, body?: unknown): Promise<ApiResult<T>> => {
    try {
      return await read<T>(await fetcher(path, requestInit(method, body, api.csrf, timeoutMs)));
    } catch {
      return { ok: false, problem: { kind: 'unreachable' } };
    }
  };
  const api: Api = {
    csrf: '',
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    put: (path, body) => call('PUT', path, body),
    delete: (path) => call('DELETE', path),
  };
  return api;
}

export function isStatus(problem: ApiProblem, status: number): boolean {
  return problem.kind === 'refused' && problem.status === status;
}

function requestInit(method: Method, body: unknown, csrf: string, timeoutMs: number): RequestInit {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (method !== 'GET' && csrf !== '') headers['X-CSRF'] = csrf;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  return {
    method,
    headers,
    credentials: 'same-origin',
    cache: 'no-store',
    signal: AbortSignal.timeout(timeoutMs),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

async function read<T>(response: Response): Promise<ApiResult<T>> {
  if (response.ok) return { ok: true, value: (response.status === 204 ? null : await response.json()) as T };
  const problem = (await response.json().catch(() => ({}))) as Problem;
  return {
    ok: false,
    problem: { kind: 'refused', status: response.status, problem, retryAfterMs: retryAfterMs(response.headers.get('Retry-After')) },
  };
}

/** `Retry-After` is a number of seconds or an HTTP date. */
export function retryAfterMs(header: string | null, now = Date.now()): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
