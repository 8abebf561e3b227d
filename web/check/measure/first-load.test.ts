import { afterEach, describe, expect, it, vi } from 'vitest';
import { filesOf, measureFirstLoad } from './first-load';

const page = `<!doctype html><html><head>
  <link rel="icon" href="/icon.svg">
  <script type="module" crossorigin src="/assets/a.js"></script>
  <link rel="modulepreload" crossorigin href="/assets/b.js">
  <link rel="stylesheet" crossorigin href="/assets/c.css">
</head><body></body></html>`;

function serve(files: Readonly<Record<string, () => Response | Promise<Response>>>) {
  const fetched = vi.fn(async (path: string) => files[path.split('?')[0] ?? '']?.() ?? new Response('', { status: 404 }));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}
const file =
  (type: string, bytes: number, text = 'x') =>
  () =>
    new Response(text, { headers: { 'Content-Type': type, 'Content-Length': String(bytes) } });
const whole = {
  '/student/': file('text/html; charset=utf-8', 700, page),
  '/assets/a.js': file('text/javascript', 18_000),
  '/assets/b.js': file('text/javascript', 9000),
  '/assets/c.css': file('text/css', 6000),
};
afterEach(() => vi.unstubAllGlobals());

describe('filesOf', () => {
  it('are the scripts and styles of the page, and nothing else', () => {
    expect(filesOf(page)).toEqual(['/assets/a.js', '/assets/b.js', '/assets/c.css']);
  });
});

describe('measureFirstLoad', () => {
  it('sums what goes over the line, and asks past every cache', async () => {
    const fetched = serve(whole);
    expect(await measureFirstLoad()).toMatchObject({ kind: 'loaded', bytes: 33_700 });
    for (const [path, init] of fetched.mock.calls as unknown as [string, RequestInit][]) {
      expect(path).toMatch(/\?check=\d+$/);
      expect(init.cache).toBe('no-store');
    }
  });

  it('names the file in whose place a filter’s page came', async () => {
    serve({ ...whole, '/assets/b.js': file('text/html', 500, '<html>Blocked</html>') });
    expect(await measureFirstLoad()).toEqual({ kind: 'blocked', path: '/assets/b.js' });
  });

  it('names the file that did not come', async () => {
    serve({ ...whole, '/assets/c.css': () => Promise.reject(new TypeError('Failed to fetch')) });
    expect(await measureFirstLoad()).toEqual({ kind: 'blocked', path: '/assets/c.css' });
  });

  it('names the page when something else answers for it', async () => {
    serve({ ...whole, '/student/': file('text/html', 500, '<html>Blocked</html>') });
    expect(await measureFirstLoad()).toEqual({ kind: 'blocked', path: '/student/' });
  });
});
