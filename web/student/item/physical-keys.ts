import type { Item } from '../../shared/wire';

export type PhysicalKey =
  | { readonly kind: 'type'; readonly key: string }
  | { readonly kind: 'pick'; readonly value: string }
  | { readonly kind: 'erase' }
  | { readonly kind: 'submit' }
  | { readonly kind: 'move'; readonly step: -1 | 1 };

/** What a key of a real keyboard means for the item on the screen; null when it means nothing. Tab moves by itself. */
export function readPhysicalKey(key: string, item: Item): PhysicalKey | null {
  const narrow = key.normalize('NFKC');
  if (narrow === 'Enter') return { kind: 'submit' };
  if (item.kind === 'choice') {
    const choice = item.choices?.[Number(narrow) - 1];
    return choice === undefined ? null : { kind: 'pick', value: choice.id };
  }
  if (item.kind === 'comparison') return /^[<=>]$/.test(narrow) ? { kind: 'pick', value: narrow } : null;
  if (narrow === 'Backspace' || narrow === 'Delete') return { kind: 'erase' };
  if (narrow === 'ArrowLeft' || narrow === 'ArrowUp') return { kind: 'move', step: -1 };
  if (narrow === 'ArrowRight' || narrow === 'ArrowDown') return { kind: 'move', step: 1 };
  return /^[\d./-]$/.test(narrow) ? { kind: 'type', key: narrow } : null;
}
