import { countSlots, parseMarkup } from '../markup/parse';
import type { Item } from '../wire';

/** What is picked or placed has no boxes of its own: it is answered below, where it is tapped. */
const PLACELESS: ReadonlySet<Item['kind']> = new Set(['choice', 'choices', 'ordering', 'matching', 'point']);

export function hasPlace({ kind }: Pick<Item, 'kind'>): boolean {
  return !PLACELESS.has(kind);
}

/** What stands in one □ of the prompt: every box of the answer, one of them, or nothing. */
export type Slot = { readonly kind: 'all' } | { readonly kind: 'one'; readonly box: string } | { readonly kind: 'none' };

/** @returns what stands in the n-th □, or null when the answer stands below the text */
export function slotsOf(item: Pick<Item, 'kind' | 'boxes'>, text: string): ((index: number) => Slot) | null {
  const slots = countSlots(parseMarkup(text));
  const isOneBoxASlot = slots > 1 && slots === item.boxes.length;
  // A grid has its own place, whatever the words show.
  const isInText = item.kind !== 'cells' && slots > 0;
  if (hasPlace(item) && !isInText) return null;
  return (index) => {
    const only = isOneBoxASlot ? item.boxes[index] : undefined;
    if (!hasPlace(item) || (index > 0 && only === undefined)) return { kind: 'none' };
    return only === undefined ? { kind: 'all' } : { kind: 'one', box: only };
  };
}
