import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useWidthOf } from '../../../shared/components/useWidthOf';

/** The width there is, at most so many pixels: numbers keep their size on every screen. */
export function useBoardWidth(place: RefObject<HTMLElement | null>, most: number): number {
  const [width, setWidth] = useState(Math.min(most, 320));
  useWidthOf(place, (room) => setWidth(Math.min(most, room || 320)), [most]);
  return width;
}
