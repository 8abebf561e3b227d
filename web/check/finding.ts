import type { ja } from './words/ja';

/** How it stands with one line: `note` is for information only, `skipped` could not be looked at. */
export type State = 'ok' | 'attention' | 'unusable' | 'note' | 'skipped';

type Sentences = typeof ja.sentences;
export type SentenceKey = keyof Sentences;
export type Value = number | string | boolean;
type ValuesOf<K extends SentenceKey> = Sentences[K] extends (...values: infer V extends Value[]) => string ? V : [];

/** What a measured value means: a sentence of the catalogue with its numbers. What to do about it stands there under the same key. */
export interface Finding {
  readonly state: State;
  readonly sentence: SentenceKey;
  readonly values: readonly Value[];
}

/** The compiler holds the values against the sentence. */
export function finding<K extends SentenceKey>(state: State, sentence: K, ...values: ValuesOf<K>): Finding {
  return { state, sentence, values };
}
