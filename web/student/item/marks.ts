import type { AttemptReply, Item } from '../../shared/wire';

export type Mark = 'right' | 'wrong';

/** What a verdict says of each box, where it is given box by box: of cells and of pairs. */
export function marksOf(item: Item, { outcome, wrongBoxes }: Pick<AttemptReply, 'outcome' | 'wrongBoxes'>): Record<string, Mark> {
  if ((item.kind !== 'cells' && item.kind !== 'matching') || (outcome !== 'partly' && outcome !== 'wrong')) return {};
  const carries =
    item.parts?.grid?.rows.flat().flatMap((cell) => (cell.isCarry === true && cell.box !== undefined ? [cell.box] : [])) ?? [];
  const judged = item.boxes.filter((box) => !carries.includes(box));
  return Object.fromEntries(judged.map((box) => [box, outcome === 'wrong' || wrongBoxes?.includes(box) === true ? 'wrong' : 'right']));
}
