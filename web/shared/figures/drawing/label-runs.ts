import { type Furigana, needsReading } from '../../markup/kanji-grades';
import { fractionWidth } from '../../markup/line-width';
import { type Inline, type MathPart, parseMarkup, type Term } from '../../markup/parse';
import { textWidth } from '../../markup/text-width';

/** A piece of a label with its width, in units of the letter size. */
export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly reading: string | null; readonly width: number }
  | { readonly kind: 'fraction'; readonly whole: string; readonly top: string; readonly bottom: string; readonly width: number }
  | { readonly kind: 'blank'; readonly width: number };

const BLANK_WIDTH = 1.2;
const READING_SIZE = 0.5;

/** Splits a label in markup into pieces that SVG can set one beside the other. */
export function labelRuns(markup: string, grade: number, furigana: Furigana): Run[] {
  return parseMarkup(markup).flatMap((node) => runsOf(node, grade, furigana));
}

export function widthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.width, 0);
}

function runsOf(node: Inline, grade: number, furigana: Furigana): Run[] {
  switch (node.kind) {
    case 'text':
      return textRuns(node.text);
    case 'ruby': {
      const reading = needsReading(node.base, grade, furigana) ? node.reading : null;
      return [{ kind: 'text', text: node.base, reading, width: Math.max(textWidth(node.base), READING_SIZE * textWidth(reading ?? '')) }];
    }
    case 'emphasis':
      return node.children.flatMap((child) => runsOf(child, grade, furigana));
    case 'math':
      return node.parts.map(mathRun);
  }
}

function textRuns(text: string): Run[] {
  return text
    .split(/(□)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === '□' ? { kind: 'blank', width: BLANK_WIDTH } : { kind: 'text', text: piece, reading: null, width: textWidth(piece) },
    );
}

function mathRun(part: MathPart): Run {
  switch (part.kind) {
    case 'fraction': {
      const [whole, top, bottom] = [part.whole ?? '', termText(part.numerator), termText(part.denominator)];
      return { kind: 'fraction', whole, top, bottom, width: fractionWidth(part) };
    }
    case 'slot':
      return { kind: 'blank', width: BLANK_WIDTH };
    default:
      return { kind: 'text', text: part.text, reading: null, width: textWidth(part.text) };
  }
}

function termText(term: Term): string {
  return term.kind === 'slot' ? '□' : term.text;
}
