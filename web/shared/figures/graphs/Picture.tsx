import type { Pictograph } from '../../wire-figures';

interface Props {
  readonly symbol: Pictograph['symbol'];
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A small thing, drawn in a square of 20 around the middle and told apart by its outline, so that it prints in grey. */
export function Picture({ symbol, x, y, size }: Props) {
  return <g transform={`translate(${round(x)} ${round(y)}) scale(${round(size / 20)})`}>{PICTURES[symbol]()}</g>;
}

const around = (count: number, radius: number) =>
  Array.from({ length: count }, (_, index) => {
    const radians = (2 * Math.PI * index) / count - Math.PI / 2;
    return { x: round(radius * Math.cos(radians)), y: round(radius * Math.sin(radians)) };
  });

const PICTURES = {
  circle: () => <circle class="figure-dot" r={8} />,
  apple: () => (
    <>
      <path class="picture-red" d="M0,-3.5 C-3,-7 -9,-5 -8.5,1 C-8,6 -4.5,9.5 -2,9 Q0,8.2 2,9 C4.5,9.5 8,6 8.5,1 C9,-5 3,-7 0,-3.5 Z" />
      <path class="picture-line" d="M0,-3.5 Q0,-7 2,-9" />
      <path class="picture-green" d="M1,-6 Q4,-10 7.5,-8 Q5,-5 1,-6 Z" />
    </>
  ),
  flower: () => (
    <>
      {around(5, 5.2).map((petal) => (
        <circle key={`${petal.x}`} class="picture-blue" cx={petal.x} cy={petal.y} r={3.9} />
      ))}
      <circle class="picture-yellow" r={3.2} />
    </>
  ),
  ball: () => (
    <>
      <circle class="picture-wood" r={8.5} />
      <path class="picture-line" d="M-6,-6 Q-1,0 -6,6 M6,-6 Q1,0 6,6" />
    </>
  ),
  star: () => {
    const [outer, inner] = [around(10, 9.5), around(10, 4)];
    const points = outer.map((tip, index) => (index % 2 === 0 ? tip : (inner[index] ?? tip)));
    return <polygon class="picture-yellow" points={points.map((point) => `${point.x},${point.y}`).join(' ')} />;
  },
} as const;

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
