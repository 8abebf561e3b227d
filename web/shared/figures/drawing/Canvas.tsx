import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Box, inked } from './inked';

export interface Place {
  /** Widest drawing in CSS pixels: letters keep their size, so a narrow screen gets a narrower drawing and not a smaller one. */
  readonly width: number;
  /** What the figure shows, as it is spoken. */
  readonly name: string;
  /** Whether margins are cut off, because room is short. */
  readonly isTight?: boolean;
}

export const PlaceContext = createContext<Place>({ width: 560, name: '' });

/** The room there is, at most so many pixels wide. */
export function useWidth(most: number): number {
  return Math.min(most, useContext(PlaceContext).width);
}

interface Props {
  readonly width: number;
  readonly height: number;
  readonly children: ComponentChildren;
  /** Whether margins stay, so that drawings beside each other keep one scale. */
  readonly keepsScale?: boolean;
}

export function Canvas({ width, height, children, keepsScale = false }: Props) {
  const { name, isTight = false } = useContext(PlaceContext);
  const svg = useRef<SVGSVGElement>(null);
  const [box, setBox] = useState<Box>({ x: 0, y: 0, width, height });
  useLayoutEffect(() => {
    const whole = { x: 0, y: 0, width, height };
    const next = isTight && !keepsScale && svg.current !== null ? inked(svg.current, whole) : whole;
    if (next.x !== box.x || next.y !== box.y || next.width !== box.width || next.height !== box.height) setBox(next);
  });
  return (
    <svg
      ref={svg}
      class="figure-canvas"
      viewBox={`${round(box.x)} ${round(box.y)} ${round(box.width)} ${round(box.height)}`}
      width={round(box.width)}
      height={round(box.height)}
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
