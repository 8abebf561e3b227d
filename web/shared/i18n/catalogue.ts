import type { Language } from '../wire';
import { language } from './language';

/** The shape of a catalogue: what is a text or makes a text in one language does so in the other. */
export type Catalogue<W> = {
  readonly [K in keyof W]: W[K] extends string
    ? string
    : W[K] extends (...parameters: infer P) => string
      ? (...parameters: P) => string
      : Catalogue<W[K]>;
};

/**
 * The words of one side of Drill in both languages. The compiler refuses an English catalogue with a key too few or too many.
 * The returned function gives the words of the screen's language; read inside a component, it follows the switch.
 */
export function catalogue<W extends object>(ja: W, en: NoInfer<Catalogue<W>>): () => Catalogue<W> {
  const words: Record<Language, Catalogue<W>> = { ja: ja as Catalogue<W>, en };
  return () => words[language.value];
}
