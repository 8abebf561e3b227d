export type Strength = 'too-short' | 'weak' | 'fair' | 'strong';

const shortest = 10;
const strongFrom = 16;

/** How well a password would stand guessing. Length counts most; a mixture helps; repetition and the login's own name do not. */
export function strengthOf(password: string, login: string): Strength {
  if (password.length < shortest) return 'too-short';
  const ownName = login.length > 2 && password.toLowerCase().includes(login.toLowerCase());
  const different = new Set(password).size;
  if (ownName || different < 6 || isRun(password)) return 'weak';
  if (password.length >= strongFrom && different >= 10) return 'strong';
  return kindsIn(password) >= 3 && password.length >= 12 ? 'strong' : 'fair';
}

function kindsIn(password: string): number {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length;
}

/** "1234567890" and "abcdefghij" are long and easily guessed. */
function isRun(password: string): boolean {
  const codes = [...password].map((sign) => sign.codePointAt(0) ?? 0);
  const follows = codes.filter((code, index) => index > 0 && Math.abs(code - (codes[index - 1] ?? 0)) <= 1).length;
  return follows >= (codes.length - 1) * 0.8;
}
