import { Button } from '../../shared/components/Button';
import { Dialog } from '../../shared/components/Dialog';
import type { Furigana } from '../../shared/markup/kanji-grades';
import { furigana } from '../app/state';
import { words } from '../words';
import { LanguageSwitch } from './LanguageSwitch';

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { settings, settingsPage: w, close } = words();
  const choices: readonly (readonly [Furigana, string])[] = [
    ['by-grade', w.byGrade],
    ['all', w.all],
    ['none', w.none],
  ];
  return (
    <Dialog title={settings} onClose={onClose}>
      <div class="settings">
        <div>
          <h3 class="field-label">{w.language}</h3>
          <LanguageSwitch />
        </div>
        <div>
          <h3 class="field-label">{w.furigana}</h3>
          <fieldset class="switch" aria-label={w.furigana}>
            {choices.map(([value, name]) => (
              <button
                type="button"
                key={value}
                class="switch-option"
                aria-pressed={furigana.value === value}
                onClick={() => {
                  furigana.value = value;
                }}
              >
                {name}
              </button>
            ))}
          </fieldset>
        </div>
        <Button look="primary" onClick={onClose}>
          {close}
        </Button>
      </div>
    </Dialog>
  );
}
