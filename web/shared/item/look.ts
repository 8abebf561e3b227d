import { isWide } from '../figures/wide';
import type { Item } from '../wire';

/** Above this many characters the text is set smaller, so that it fits without scrolling. */
const LONG_TEXT = 34;

/** The classes of an item: its kind, how long its text is, and where its figure stands. */
export function lookOf(item: Item, text: string): string {
  const figure = item.figure === undefined ? '' : isWide(item.figure) ? 'item-figure-above' : 'item-figure-beside';
  return `item item-${item.kind} ${text.length > LONG_TEXT ? 'item-long' : ''} ${figure}`;
}
