import { language } from '../i18n/language';
import type { Language } from '../wire';

const names: Record<Language, string> = { ja: '日本語', en: 'English' };

/** Offers the other language, in that language. */
export function LanguageSwitch() {
  const other: Language = language.value === 'ja' ? 'en' : 'ja';
  return (
    <button
      type="button"
      class="staff-link"
      lang={other}
      onClick={() => {
        language.value = other;
      }}
    >
      {names[other]}
    </button>
  );
}
