import { BoxRow } from '../../../shared/item/BoxRow';
import type { Item } from '../../../shared/wire';
import { words } from '../../words';
import { AnswerBox, type BoxesProps } from './AnswerBox';

/** The boxes of a response in the form it is written on paper. */
export function AnswerBoxes({ item, only, ...rest }: BoxesProps & { readonly item: Item; readonly only?: string }) {
  const draw = (box: string) => <AnswerBox key={box} {...rest} {...looksOf(item, box, rest.entry.texts[box])} box={box} />;
  return only === undefined ? <BoxRow item={item} draw={draw} /> : draw(only);
}

function looksOf({ kind, parts }: Item, box: string, text: string | undefined): { digits?: number; shown?: string; name?: string } {
  if (box === 'unit') return { digits: Math.max(...(parts?.units ?? []).map((unit) => unit.length)) };
  if (box === 'half') return { digits: 4, ...(text === 'am' || text === 'pm' ? { shown: words().halves[text] } : {}) };
  if (kind === 'duration' && box === 'hours') return { name: words().boxes.longHours };
  return kind === 'percent' && parts?.symbols !== undefined ? { digits: 5 } : {};
}
