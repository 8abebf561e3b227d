import { signal } from '@preact/signals';
import type { AuthoredForm, AuthoredItem } from '../../../../shared/wire-authoring';

export interface OpenDraft {
  readonly person: string;
  /** The id of the item that is changed, or `NEW_ITEM`. */
  readonly item: string;
  /** What it was made from; null for a new item. */
  readonly base: AuthoredItem | null;
  readonly form: AuthoredForm;
}

/** What was written and not saved. It outlives the form, so that a session that ends takes nothing away. */
export const openDraft = signal<OpenDraft | null>(null);

export function dropDraft(): void {
  openDraft.value = null;
}

/** What the same person wrote to the same item before. */
export function findDraft(person: string, item: string): OpenDraft | null {
  const draft = openDraft.value;
  return draft?.person === person && draft.item === item ? draft : null;
}
