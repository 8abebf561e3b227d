import { type Inline, parseMarkup } from './parse';

/** The text as the eye reads it, without markup: for lists of the browser and for looking something up. */
export function plainText(markup: string): string {
  return parseMarkup(markup).map(plainNode).join('');
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
      return node.parts.map(plainPart).join(' ');
  }
}

function plainPart(part: Extract<Inline, { kind: 'math' }>['parts'][number]): string {
  switch (part.kind) {
    case 'slot':
      return '□';
    case 'fraction': {
      const [top, bottom] = [part.numerator, part.denominator].map((term) => (term.kind === 'slot' ? '□' : term.text));
      return `${part.whole === null ? '' : `${part.whole} `}${top}/${bottom}`;
    }
    default:
      return part.text;
  }
}
