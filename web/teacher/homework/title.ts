import { type Inline, parseMarkup } from '../../shared/markup/parse';

/** A text of the markup without its readings, for places that hold plain text. */
export function plainText(markup: string): string {
  return parseMarkup(markup).map(plainNode).join('').replace(/\s+/g, ' ').trim();
}

/** A title for the skills: the first by name, the others by their number. */
export function titleOf(names: readonly string[], andMore: (first: string, more: number) => string): string {
  const [first = '', ...others] = names.map(plainText);
  return others.length === 0 ? first : andMore(first, others.length);
}

function plainNode(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'ruby':
      return node.base;
    case 'emphasis':
      return node.children.map(plainNode).join('');
    case 'math':
      return node.parts.map((part) => ('text' in part ? part.text : '')).join('');
  }
}
