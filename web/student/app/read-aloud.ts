import { computed, signal } from '@preact/signals';
import { language } from '../../shared/i18n/language';
import { spoken } from '../../shared/markup/spoken';
import type { LocalizedText } from '../../shared/wire';

const voices = signal<readonly SpeechSynthesisVoice[]>([]);

const synthesis = typeof speechSynthesis === 'undefined' ? null : speechSynthesis;

// Voices come late, and on some devices never.
const load = () => {
  voices.value = synthesis?.getVoices() ?? [];
};
load();
synthesis?.addEventListener?.('voiceschanged', load);

const voice = computed(() => voices.value.find((candidate) => candidate.lang.toLowerCase().startsWith(language.value)));

export const canReadAloud = computed(() => voice.value !== undefined);

export function readAloud(text: LocalizedText): void {
  if (synthesis === null || voice.value === undefined) return;
  synthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(spoken(text[language.value], language.value));
  utterance.voice = voice.value;
  utterance.lang = voice.value.lang;
  utterance.rate = 0.9;
  synthesis.speak(utterance);
}
