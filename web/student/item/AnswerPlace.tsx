import type { Item } from '../../shared/wire';
import type { BoxesProps } from './boxes/AnswerBox';
import { AnswerBoxes } from './boxes/AnswerBoxes';
import type { Entry } from './entry/entry';
import { CellGrid, ExpressionBox, TextBox } from './rarer';

export interface AnswerPlaceProps extends BoxesProps {
  readonly item: Item;
  readonly edit: (change: (now: Entry) => Entry) => Entry | null;
}

/** Where the answer stands. */
export function AnswerPlace({ item, edit, only, ...boxes }: AnswerPlaceProps & { readonly only?: string }) {
  switch (item.kind) {
    case 'text':
      return (
        <TextBox entry={boxes.entry} isMarked={boxes.markedBox !== null} remarkId={boxes.remarkId} isOpen={boxes.isOpen} edit={edit} />
      );
    case 'expression':
      return <ExpressionBox {...boxes} />;
    case 'cells':
      return item.parts?.grid === undefined ? null : <CellGrid {...boxes} grid={item.parts.grid} />;
    default:
      return <AnswerBoxes {...boxes} item={item} {...(only === undefined ? {} : { only })} />;
  }
}
