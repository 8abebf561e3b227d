import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Marks a question whose item does not fit above its keys: tight.css stands both beside each other, or sets the item smaller where there is no room for that. */
export function useTight(main: RefObject<HTMLElement | null>, item: string | undefined, isOpen: boolean): void {
  useLayoutEffect(() => {
    const place = main.current;
    const shown = place?.querySelector('.item');
    if (!place || !shown || !isOpen) return;
    // One way only until the next item: what fits when it is marked need not fit unmarked, and would go to and fro.
    const settle = () => {
      const isTight = shown.scrollHeight > shown.clientHeight + 1 || shown.scrollWidth > shown.clientWidth + 1;
      if (isTight) place.classList.add('is-tight');
    };
    const begin = () => {
      place.classList.remove('is-tight');
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
