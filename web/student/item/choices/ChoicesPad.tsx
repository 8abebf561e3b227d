import { words } from '../../words';
import { idsOf, toggleChoice } from '../entry/lists';
import { SubmitKey } from '../keypads/keys';
import type { PadProps } from '../ResponsePad';
import { OptionKeys } from './OptionKeys';

/** All that fit of several. */
export function ChoicesPad({ item, entry, markedBox, remarkId, edit, onSubmit }: PadProps) {
  const options = item.choices ?? [];
  const { drill: w } = words();
  return (
    <div class="picks">
      <p class="picks-how">{w.chooseAll}</p>
      <OptionKeys
        type="checkbox"
        name={w.chooseAll}
        options={options}
        picked={idsOf(entry)}
        isMarked={markedBox !== null}
        remarkId={remarkId}
        onToggle={(id) => edit((now) => toggleChoice(options, now, id))}
      />
      <SubmitKey onSubmit={onSubmit} />
    </div>
  );
}
