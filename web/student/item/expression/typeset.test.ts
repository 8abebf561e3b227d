import { describe, expect, it } from 'vitest';
import { type Piece, typeset } from './typeset';

/** One line for a layout: fractions as [top/bottom], powers as ^n, groups in brackets, the cursor as |. */
function line(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'cursor':
          return '|';
        case 'power':
          return `^${piece.text}`;
        case 'group':
          return `(${line(piece.pieces)}${piece.isClosed ? ')' : '…'}`;
        case 'fraction':
          return `[${line(piece.top)}/${line(piece.bottom)}]`;
        default:
          return piece.text;
      }
    })
    .join('');
}

describe('typeset', () => {
  it.each([
    ['2x+3', '2x+3'],
    ['x²-x^3', 'x^2−x^3'],
    ['1/2x', '[1/2]x'],
    ['x/2y', '[x/2y]'],
    ['2x/3', '[2x/3]'],
    ['3/x+1', '[3/x]+1'],
    ['(x+1)/2', '[x+1/2]'],
    ['2(x+1)/3', '[2(x+1)/3]'],
    ['1/', '[1/]'],
    ['/', '[/]'],
    ['1/2|x', '[1/2|]x'],
    ['1|/2', '[1|/2]'],
    ['2(x+', '2(x+…'],
    ['x^', 'x^'],
    [')', ')'],
    ['((2', '((2……'],
    ['1/2/3', '[[1/2]/3]'],
    ['0.5π≦x', '0.5π≦x'],
    ['', ''],
  ])('%s is drawn %s', (text, drawn) => {
    expect(line(typeset(text))).toBe(drawn);
  });
});
