import { Button } from '../../shared/components/Button';
import { Notice } from '../../shared/components/Notice';
import type { AuthoredItem } from '../../shared/wire-authoring';
import { nameOf } from './list/ItemRow';
import { words } from './words';

/** What has just succeeded. */
export type Done =
  | { readonly kind: 'added' | 'changed' | 'withdrawn' | 'restored'; readonly item: AuthoredItem }
  | { readonly kind: 'imported'; readonly count: number };

export function DoneNotice({ done, onRestore }: { readonly done: Done; readonly onRestore: (item: AuthoredItem) => void }) {
  return (
    <Notice>
      <p>{sentenceOf(done)}</p>
      {done.kind === 'withdrawn' && <Button onClick={() => onRestore(done.item)}>{words().restore}</Button>}
    </Notice>
  );
}

function sentenceOf(done: Done): string {
  const w = words().done;
  switch (done.kind) {
    case 'added':
      return w.added;
    case 'changed':
      return w.changed;
    case 'withdrawn':
      return w.withdrawn(nameOf(done.item));
    case 'restored':
      return w.restored(nameOf(done.item));
    case 'imported':
      return w.imported(done.count);
  }
}
