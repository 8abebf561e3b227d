import { language } from '../../shared/i18n/language';
import type { Language } from '../../shared/wire';

const NAMES: readonly (readonly [Language, string])[] = [
  ['ja', 'にほんご'],
  ['en', 'English'],
];

/** Each language is named in itself, so that whoever needs it finds it. */
export function LanguageSwitch() {
  return (
    <fieldset class="switch" aria-label="ことば / Language">
      {NAMES.map(([code, name]) => (
        <button
          type="button"
          key={code}
          lang={code}
          class="switch-option"
          aria-pressed={language.value === code}
          onClick={() => {
            language.value = code;
          }}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
