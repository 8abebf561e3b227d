import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The width there is, at most so many pixels: numbers keep their size on every screen. */
export function useBoardWidth(place: RefObject<HTMLElement | null>, most: number): number {
  const [width, setWidth] = useState(Math.min(most, 320));
  useLayoutEffect(() => {
    const measure = () => setWidth(Math.min(most, place.current?.clientWidth || 320));
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [most]);
  return width;
}
