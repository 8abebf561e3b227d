import type { Money } from '../../wire-figures';
import { Canvas, useWidth } from '../drawing/Canvas';
import { Label } from '../drawing/Label';
import './money.css';

const NOTE = { width: 118, height: 58 };
const COIN = 58;
const HOLED = [5, 50];
const GAP = 8;

/** Notes and coins in reading order, a new line where the width ends. */
export function MoneyFigure({ pieces }: Money) {
  const width = useWidth(560);
  const all = pieces.flatMap(({ yen, count }) => Array.from({ length: count }, () => yen));
  const places = arranged(all, width);
  const used = Math.max(...places.map((place, index) => place.x + widthOf(all[index] ?? 0)));
  const lines = Math.max(...places.map((place) => place.line)) + 1;
  return (
    <Canvas width={used + 4} height={lines * (COIN + GAP) + 4}>
      {places.map(({ x, line }, index) => (
        <Piece key={`${x} ${line}`} yen={all[index] ?? 0} x={x} y={line * (COIN + GAP) + 4} />
      ))}
    </Canvas>
  );
}

const isNote = (yen: number) => yen >= 1000;
const widthOf = (yen: number) => (isNote(yen) ? NOTE.width : COIN);

export function arranged(pieces: readonly number[], width: number): { readonly x: number; readonly line: number }[] {
  let [x, line] = [4, 0];
  return pieces.map((yen) => {
    if (x + widthOf(yen) > width) [x, line] = [4, line + 1];
    const place = { x, line };
    x += widthOf(yen) + GAP;
    return place;
  });
}

function Piece({ yen, x, y }: { readonly yen: number; readonly x: number; readonly y: number }) {
  if (isNote(yen))
    return (
      <g>
        <rect class="figure-note" x={x} y={y} width={NOTE.width} height={NOTE.height} rx={4} />
        <rect class="figure-line-thin" x={x + 5} y={y + 5} width={NOTE.width - 10} height={NOTE.height - 10} rx={2} />
        <Label x={x + NOTE.width / 2} y={y + NOTE.height / 2} text={String(yen)} size={24} />
      </g>
    );
  const [cx, cy, r] = [x + COIN / 2, y + COIN / 2, yen === 1 ? 23 : COIN / 2 - 1];
  return (
    <g>
      <circle class={yen === 10 ? 'figure-coin-copper' : yen === 5 ? 'figure-coin-brass' : 'figure-coin'} cx={cx} cy={cy} r={r} />
      {HOLED.includes(yen) ? (
        <>
          <circle class="figure-hole" cx={cx} cy={cy - 11} r={6} />
          <Label x={cx} y={cy + 9} text={String(yen)} size={20} />
        </>
      ) : (
        <Label x={cx} y={cy} text={String(yen)} size={yen === 500 ? 23 : 20} />
      )}
    </g>
  );
}
