import type { ChoiceOption, Item, ResponseKind } from '../../../shared/wire';

const words = { ja: '', en: '' };

/** An item for tests of what is entered: of its texts none matters. */
export function itemOf(kind: ResponseKind, boxes: readonly string[], more: Partial<Item> = {}): Item {
  return { id: 'i', skill: { id: 's', name: words }, level: 1, kind, prompt: words, boxes, ...more };
}

/** Options a, b, c … with these texts. */
export function optionsOf(...texts: readonly string[]): ChoiceOption[] {
  return texts.map((text, index) => ({ id: 'abcdefgh'.charAt(index), text: { ja: text, en: text } }));
}
