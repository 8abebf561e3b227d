import { effect, signal } from '@preact/signals';
import type { Language, LocalizedText } from '../wire';

const KEY = 'drill.language';

/** Remembered per device: a shared tablet keeps the language it was set to. */
export const language = signal<Language>(readStored() === 'en' ? 'en' : 'ja');

effect(() => {
  document.documentElement.lang = language.value;
  try {
    localStorage.setItem(KEY, language.value);
  } catch {
    // Storage may be forbidden; then the language lasts as long as the page.
  }
});

/** The text in the language of the screen. Read inside a component, it follows the switch. */
export function inLanguage(text: LocalizedText): string {
  return text[language.value];
}

function readStored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
