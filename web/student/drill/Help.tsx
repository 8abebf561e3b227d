import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../shared/components/Button';
import { MarkupText } from '../../shared/markup/MarkupText';
import type { LocalizedText, NextItem } from '../../shared/wire';
import { SpeakerMark } from '../app/marks';
import { canReadAloud, readAloud } from '../app/read-aloud';
import { words } from '../words';
import { askHint, skip } from './actions';

/** Hint, read-aloud and まだ ならって いない: none of them counts against the child. */
export function Help({ current }: { current: NextItem }) {
  const [hint, setHint] = useState<LocalizedText | 'offline' | null>(null);
  const { drill: w } = words();
  useEffect(() => setHint(null), [current.item.id]);
  const ask = async () => setHint((await askHint(current.item.id)) ?? 'offline');
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
