import { signal } from '@preact/signals';
import { Button } from '../../shared/components/Button';
import { MarkupText } from '../../shared/markup/MarkupText';
import type { LocalizedText, NextItem } from '../../shared/wire';
import { SpeakerMark } from '../app/marks';
import { canReadAloud, readAloud } from '../app/read-aloud';
import { words } from '../words';
import { askHint, skip } from './actions';

/** The hint last asked for stays with its item, also while an answer to it is being checked. */
const asked = signal<{ readonly item: string; readonly hint: LocalizedText | 'offline' } | null>(null);

/** Hint, read-aloud and まだ ならって いない: none of them counts against the child. */
export function Help({ current }: { current: NextItem }) {
  const { drill: w } = words();
  const { id } = current.item;
  const hint = asked.value?.item === id ? asked.value.hint : null;
  const ask = async () => {
    asked.value = { item: id, hint: (await askHint(id)) ?? 'offline' };
  };
  return (
    <div class="help">
      {hint !== null && (
        <p class="hint" role="status">
          <span class="hint-word">{w.hintTitle}</span>
          <span>{hint === 'offline' ? w.hintOffline : <MarkupText text={hint} />}</span>
        </p>
      )}
      <div class="help-actions">
        {canReadAloud.value && (
          <Button onClick={() => readAloud(current.item.prompt)}>
            <SpeakerMark />
            {w.listen}
          </Button>
        )}
        {(hint === null || hint === 'offline') && <Button onClick={() => void ask()}>{w.hint}</Button>}
        <Button onClick={skip}>{w.notLearned}</Button>
      </div>
    </div>
  );
}
