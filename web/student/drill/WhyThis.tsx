import { signal } from '@preact/signals';
import { MarkupText } from '../../shared/markup/MarkupText';
import type { LocalizedText } from '../../shared/wire';
import { words } from '../words';

/** Folded away once, it stays folded for the items that follow. */
const isOpen = signal(true);

export function WhyThis({ sentence }: { sentence: LocalizedText }) {
  return (
    <div class="why">
      <button
        type="button"
        class="why-fold"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {words().drill.why}
      </button>
      {isOpen.value && (
        <p>
          <MarkupText text={sentence} />
        </p>
      )}
    </div>
  );
}
