import type { Item } from '../../shared/wire';

import { ChoicePad } from './choices/ChoicePad';
import { ChoicesPad } from './choices/ChoicesPad';
import { SignPad } from './choices/SignPad';
import type { Entry } from './entry/entry';
import { NumberPad } from './keypads/NumberPad';
import { SubmitPad } from './keypads/SubmitPad';
import { MatchPad, OrderPad, PointPad } from './rarer';

export interface PadProps {
  readonly item: Item;
  readonly entry: Entry;
  /** School grade, 1–9. */
  readonly grade: number;
  /** The box that is not finished. */
  readonly markedBox: string | null;
  /** Names the element that says what is wrong with the marked box. */
  readonly remarkId: string;
  /** @returns the entry after the change, or null when nothing is being answered */
  readonly edit: (change: (now: Entry) => Entry) => Entry | null;
  readonly onSubmit: () => void;
}

/** What a response is entered with: the keys of its kind. */
export function ResponsePad(props: PadProps) {
  switch (props.item.kind) {
    case 'choice':
      return <ChoicePad {...props} />;
    case 'choices':
      return <ChoicesPad {...props} />;
    case 'comparison':
      return <SignPad {...props} />;
    case 'ordering':
      return <OrderPad {...props} />;
    case 'matching':
      return <MatchPad {...props} />;
    case 'point':
      return <PointPad {...props} />;
    case 'text':
      return <SubmitPad onSubmit={props.onSubmit} />;
    default:
      return <NumberPad {...props} />;
  }
}
