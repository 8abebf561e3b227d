import type { Piece } from './typeset';

/** Drawn in HTML and not in MathML, which has no place for a cursor and for what is still missing. */
export function Typeset({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, index) => (
        <Drawn key={index} piece={piece} isFirst={isOperandNext(pieces.slice(0, index))} />
      ))}
    </>
  );
}

/** A minus here belongs to the number after it. */
function isOperandNext(before: readonly Piece[]): boolean {
  const last = before.findLast((piece) => piece.kind !== 'cursor');
  return last === undefined || last.kind === 'sign';
}

function Drawn({ piece, isFirst }: { readonly piece: Piece; readonly isFirst: boolean }) {
  switch (piece.kind) {
    case 'number':
      return <span>{piece.text}</span>;
    case 'letter':
      return <i class="typeset-letter">{piece.text}</i>;
    case 'sign':
      return <span class={isFirst ? '' : 'typeset-sign'}>{piece.text}</span>;
    case 'power':
      return <sup class="typeset-power">{piece.text === '' ? <span class="typeset-open" /> : piece.text}</sup>;
    case 'cursor':
      return <span class="typeset-cursor" />;
    case 'group':
      return (
        <span class="typeset-group">
          (<Typeset pieces={piece.pieces} />
          {piece.isClosed ? ')' : <span class="typeset-faint">)</span>}
        </span>
      );
    case 'fraction':
      return (
        <span class="typeset-fraction">
          <span class="typeset-top">{isBare(piece.top) ? <Open pieces={piece.top} /> : <Typeset pieces={piece.top} />}</span>
          <span class="typeset-bottom">{isBare(piece.bottom) ? <Open pieces={piece.bottom} /> : <Typeset pieces={piece.bottom} />}</span>
        </span>
      );
  }
}

function isBare(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => piece.kind === 'cursor');
}

function Open({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      <span class="typeset-open" />
      <Typeset pieces={pieces} />
    </>
  );
}
