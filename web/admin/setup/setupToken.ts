/** The one-time token of the link `/admin/#setup=TOKEN`, or null when the page was opened without one. */
export function setupTokenOf(hash: string): string | null {
  const token = new URLSearchParams(hash.replace(/^#/, '')).get('setup');
  return token === null || token === '' ? null : token;
}
