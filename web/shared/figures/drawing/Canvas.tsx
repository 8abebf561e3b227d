import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

export interface Place {
  /** Widest drawing in CSS pixels: letters keep their size, so a narrow screen gets a narrower drawing and not a smaller one. */
  readonly width: number;
  /** What the figure shows, as it is spoken. */
  readonly name: string;
}

export const PlaceContext = createContext<Place>({ width: 560, name: '' });

/** The room there is, at most so many pixels wide. */
export function useWidth(most: number): number {
  return Math.min(most, useContext(PlaceContext).width);
}

export function Canvas({
  width,
  height,
  children,
}: {
  readonly width: number;
  readonly height: number;
  readonly children: ComponentChildren;
}) {
  const { name } = useContext(PlaceContext);
  return (
    <svg
      class="figure-canvas"
      viewBox={`0 0 ${round(width)} ${round(height)}`}
      width={round(width)}
      height={round(height)}
      role="img"
      aria-label={name}
    >
      {children}
    </svg>
  );
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
