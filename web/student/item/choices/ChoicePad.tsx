import { words } from '../../words';
import { pick, textOf } from '../entry/entry';
import { SubmitKey } from '../keypads/keys';
import type { PadProps } from '../ResponsePad';
import { OptionKeys } from './OptionKeys';

/** One of several. */
export function ChoicePad({ item, entry, markedBox, remarkId, edit, onSubmit }: PadProps) {
  return (
    <div class="picks">
      <OptionKeys
        type="radio"
        name={words().drill.choices}
        options={item.choices ?? []}
        picked={[textOf(entry, 'choice')]}
        isMarked={markedBox !== null}
        remarkId={remarkId}
        onToggle={(id) => edit((now) => pick(now, id))}
      />
      <SubmitKey onSubmit={onSubmit} />
    </div>
  );
}
