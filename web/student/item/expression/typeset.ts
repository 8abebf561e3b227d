/** An expression as it is typed, laid out as it is written: total, for it is drawn after every key. */
export type Piece =
  | { readonly kind: 'number' | 'letter' | 'sign' | 'power'; readonly text: string }
  | { readonly kind: 'cursor' }
  | { readonly kind: 'group'; readonly pieces: readonly Piece[]; readonly isClosed: boolean }
  | { readonly kind: 'fraction'; readonly top: readonly Piece[]; readonly bottom: readonly Piece[] };

/** Stands in the text where the next sign comes. */
export const CURSOR = '|';

const TOKEN = /\d+(?:\.\d*)?|\.\d*|\^\d*|[²³⁴⁵⁶⁷⁸]|[a-zπ]|./gu;
const POWERS = '²³⁴⁵⁶⁷⁸';

export function typeset(text: string): Piece[] {
  const tokens = text.match(TOKEN) ?? [];
  return read(tokens, { at: 0 }, false);
}

type Flat = Piece | { readonly kind: 'over' };

function read(tokens: readonly string[], cursor: { at: number }, isInGroup: boolean): Piece[] {
  const flat: Flat[] = [];
  while (cursor.at < tokens.length) {
    const token = tokens[cursor.at++] ?? '';
    if (token === ')' && isInGroup) {
      cursor.at--;
      break;
    }
    if (token === '(') {
      const pieces = read(tokens, cursor, true);
      const isClosed = tokens[cursor.at] === ')';
      if (isClosed) cursor.at++;
      flat.push({ kind: 'group', pieces, isClosed });
    } else flat.push(pieceOf(token));
  }
  return withFractions(flat);
}

function pieceOf(token: string): Flat {
  if (token === '/') return { kind: 'over' };
  if (token === CURSOR) return { kind: 'cursor' };
  if (/^[\d.]/.test(token)) return { kind: 'number', text: token };
  if (token.startsWith('^')) return { kind: 'power', text: token.slice(1) };
  if (POWERS.includes(token)) return { kind: 'power', text: String(POWERS.indexOf(token) + 2) };
  return { kind: /[a-zπ]/.test(token) ? 'letter' : 'sign', text: token === '-' ? '−' : token };
}

/** The server reads 1/2x as half of x, and x/2y as x over 2y: a number over a number is one number, all else goes run by run. */
function withFractions(flat: readonly Flat[]): Piece[] {
  const done: Piece[] = [];
  for (let at = 0; at < flat.length; at++) {
    const piece = flat[at];
    if (piece === undefined) break;
    if (piece.kind !== 'over') {
      done.push(piece);
      continue;
    }
    const top = takeRun(done);
    const bottom: Piece[] = [];
    const isNumberOnTop = isNumber(top.at(-1) ?? null, top);
    for (let next = flat[at + 1]; next !== undefined && next.kind !== 'over' && next.kind !== 'sign'; next = flat[at + 1]) {
      if (isNumberOnTop && bottom.some((known) => known.kind === 'number') && next.kind !== 'cursor') break;
      bottom.push(next);
      at++;
    }
    done.push({ kind: 'fraction', top: unwrapped(top), bottom: unwrapped(bottom) });
  }
  return done;
}

/** What stands before a bar without a sign between; it is taken away from the end. */
function takeRun(done: Piece[]): Piece[] {
  const from = done.findLastIndex((piece) => piece.kind === 'sign') + 1;
  return done.splice(from);
}

function isNumber(last: Piece | null, run: readonly Piece[]): boolean {
  return last !== null && run.every((piece) => piece.kind === 'number' || piece.kind === 'cursor');
}

/** A bar groups by itself: brackets round the whole of the top or the bottom are not drawn. */
function unwrapped(run: readonly Piece[]): readonly Piece[] {
  const [only, ...more] = run;
  return only?.kind === 'group' && only.isClosed && more.length === 0 ? only.pieces : run;
}
