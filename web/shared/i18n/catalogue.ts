import type { Language } from '../wire';
import { language } from './language';

type Widened<W> = {
  readonly [K in keyof W]: W[K] extends string
    ? string
    : W[K] extends (...parameters: infer P) => string
      ? (...parameters: P) => string
      : Widened<W[K]>;
};

/**
 * The words of one side of Drill in both languages. The compiler refuses an English catalogue with a key too few or too many.
 * The returned function gives the words of the screen's language; read inside a component, it follows the switch.
 */
export function catalogue<W extends object>(ja: W, en: NoInfer<Widened<W>>): () => Widened<W> {
  const words: Record<Language, Widened<W>> = { ja: ja as Widened<W>, en };
  return () => words[language.value];
}
