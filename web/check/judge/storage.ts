import { type Finding, finding } from '../finding';

export type Scratch = { readonly kind: 'works' } | { readonly kind: 'broken'; readonly reason: string };

export interface Space {
  /** What the browser would let this site store beside what it has, in bytes. */
  readonly freeBytes: number;
  /** Whether the browser promised to delete nothing by itself. */
  readonly isPersisted: boolean;
}

/** Enough for the pages and thousands of answers. */
const LITTLE_BYTES = 20_000_000;

export function judgeScratch(scratch: Scratch): Finding {
  return scratch.kind === 'works' ? finding('ok', 'storageWorks') : finding('attention', 'storageBroken', scratch.reason);
}

/** @param space null when the browser does not tell */
export function judgeSpace(space: Space | null): Finding {
  if (space === null) return finding('note', 'spaceUnknown');
  const { freeBytes, isPersisted } = space;
  return freeBytes < LITTLE_BYTES ? finding('attention', 'spaceLittle', freeBytes) : finding('ok', 'spaceEnough', freeBytes, isPersisted);
}

export function judgeUnsent(count: number): Finding {
  return count === 0 ? finding('ok', 'unsentNone') : finding('attention', 'unsentSome', count);
}
