import { Label } from './Label';

interface Props {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  /** The side of one square on the screen. */
  readonly side: number;
}

export function SquaredPaper({ left, top, columns, rows, side }: Props) {
  const lines = [
    ...Array.from({ length: columns + 1 }, (_, index) => `M${left + index * side},${top} v${rows * side}`),
    ...Array.from({ length: rows + 1 }, (_, index) => `M${left},${top + index * side} h${columns * side}`),
  ];
  return <path class="figure-squares" d={lines.join(' ')} />;
}

/** Above the first square, how long its side is. */
export function SquareMark({ left, top, side, label }: Pick<Props, 'left' | 'top' | 'side'> & { readonly label: string }) {
  if (label === '') return null;
  return (
    <g>
      <path class="figure-line-thin" d={`M${left},${top - 10} v7 m0,-3.5 h${side} m0,-3.5 v7`} />
      <Label x={left + side + 6} y={top - 10} text={label} size={16} anchor="start" />
    </g>
  );
}

/** How much room the mark takes above the paper. */
export const SQUARE_MARK = 24;
