import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Tells how wide the element is now, and whenever its place becomes wider or narrower. */
export function useWidthOf(element: RefObject<HTMLElement | null>, tell: (width: number) => void, when: readonly unknown[] = []): void {
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    tell(current.clientWidth);
    const observer = new ResizeObserver(() => tell(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, when);
}
