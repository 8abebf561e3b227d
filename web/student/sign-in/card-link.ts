import type { SignIn } from '../../shared/wire';

/** `#card=school.login.secret`; the login may hold dots of its own. */
export function readCardLink(hash: string): SignIn | null {
  const match = /^#card=([^.]+)\.(.+)\.([^.]+)$/.exec(hash);
  if (match === null) return null;
  const [, school = '', login = '', secret = ''] = match.map(decode);
  return { school, login, secret };
}

export function isCardLink(hash: string): boolean {
  return hash.startsWith('#card=');
}

/** Takes the card out of the address bar and the history, whatever becomes of it. */
export function takeCardLink(): SignIn | null {
  const card = readCardLink(location.hash);
  if (isCardLink(location.hash)) history.replaceState(null, '', location.pathname + location.search);
  return card;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
