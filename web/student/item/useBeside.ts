import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Marks a question whose item would not fit above its keys, so that on a screen lying down both can stand beside each other (drill.css). */
export function useBeside(main: RefObject<HTMLElement | null>, item: string | undefined, isOpen: boolean): void {
  useLayoutEffect(() => {
    const place = main.current;
    const shown = place?.querySelector('.item');
    if (!place || !shown || !isOpen) return;
    // One way only until the next item: what fits beside the keys need not fit above them, and would go to and fro.
    const settle = () => {
      if (shown.scrollHeight > shown.clientHeight + 1) place.classList.add('is-beside');
    };
    const begin = () => {
      place.classList.remove('is-beside');
      settle();
    };
    begin();
    // Figures and rarer controls are loaded when they are first needed, and grow then.
    const watch = new ResizeObserver(settle);
    watch.observe(shown);
    for (const child of shown.children) watch.observe(child);
    addEventListener('resize', begin);
    return () => {
      watch.disconnect();
      removeEventListener('resize', begin);
    };
  }, [item, isOpen]);
}
