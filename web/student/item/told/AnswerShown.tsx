import type { AttemptReply, Item, Response } from '../../../shared/wire';
import { type Entry, entryWith } from '../entry/entry';
import { marksOf } from '../marks';
import { CellGrid, PointShown } from '../rarer';
import { ChipsShown } from './ChipsShown';
import { PairsShown } from './PairsShown';

interface Props {
  readonly item: Item;
  readonly entry: Entry;
  readonly reply: AttemptReply;
}

/** Kinds whose answers are pictures or lists: they are drawn, not written in a line. */
const DRAWN: ReadonlySet<Item['kind']> = new Set(['choices', 'ordering', 'matching', 'point', 'cells']);

/** The right answer to draw, or null where its words say it all. */
export function drawnAnswer(item: Item, { solution }: AttemptReply): Response | null {
  return DRAWN.has(item.kind) && solution?.response !== undefined ? solution.response : null;
}

/** The right answer in the form it was asked for, beside what was given. */
export function AnswerShown({ item, entry, reply }: Props) {
  const right = drawnAnswer(item, reply);
  if (right === null) return null;
  switch (item.kind) {
    case 'choices':
    case 'ordering':
      return <ChipsShown item={item} given={entry.texts} right={right} />;
    case 'matching':
      return <PairsShown item={item} given={entry.texts} right={right} marks={marksOf(item, reply)} />;
    case 'point':
      return <PointShown axes={item.parts?.axes ?? []} given={entry.texts} right={right} />;
    default:
      return item.parts?.grid === undefined ? null : (
        <div class="answer-grid">
          <CellGrid
            grid={item.parts.grid}
            entry={entryWith(item, right)}
            markedBox={null}
            marks={{}}
            remarkId=""
            isOpen={false}
            onFocus={() => {}}
          />
        </div>
      );
  }
}
