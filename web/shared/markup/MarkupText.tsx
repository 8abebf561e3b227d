import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { inLanguage, language } from '../i18n/language';
import type { LocalizedText } from '../wire';
import { type Furigana, needsReading } from './kanji-grades';
import { MathRow } from './MathRow';
import { type Inline, parseMarkup } from './parse';

export interface Reader {
  /** School grade, 1–9. */
  readonly grade: number;
  readonly furigana: Furigana;
}

/** Who reads: decides where ruby stands. Staff read without. */
export const ReaderContext = createContext<Reader>({ grade: 9, furigana: 'none' });

/** Draws what goes into the n-th □ of the text (from 0). */
export type DrawSlot = (index: number) => ComponentChildren;

/** One text in Drill's markup, in the language of the screen. */
export function MarkupText({ text, drawSlot }: { text: LocalizedText; drawSlot?: DrawSlot | undefined }) {
  const reader = useContext(ReaderContext);
  const nextSlot = slotCounter(drawSlot);
  return <>{drawNodes(parseMarkup(inLanguage(text)), reader, nextSlot)}</>;
}

function slotCounter(drawSlot: DrawSlot | undefined): () => ComponentChildren {
  let index = 0;
  return () => drawSlot?.(index++) ?? <span class="math-blank" />;
}

function drawNodes(nodes: readonly Inline[], reader: Reader, nextSlot: () => ComponentChildren): ComponentChildren[] {
  return nodes.map((node, n) => {
    if (node.kind === 'text') return n > 0 ? node.text.slice(closingMarkAfter(nodes[n - 1], node).length) : node.text;
    const drawn = drawNode(node, reader, nextSlot);
    const mark = closingMarkAfter(node, nodes[n + 1]);
    return mark === '' ? drawn : <span class="unbroken">{[drawn, mark]}</span>;
  });
}

/** Browsers break lines after mathematics even before a mark that must not begin a line. */
function closingMarkAfter(node: Inline | undefined, next: Inline | undefined): string {
  return node?.kind === 'math' && next?.kind === 'text' ? (/^[、。，．）」』？！,.;:?!)]+/.exec(next.text)?.[0] ?? '') : '';
}

function drawNode(node: Inline, reader: Reader, nextSlot: () => ComponentChildren): ComponentChildren {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'ruby':
      return needsReading(node.base, reader.grade, reader.furigana) ? (
        <ruby>
          {node.base}
          <rp>（</rp>
          <rt>{node.reading}</rt>
          <rp>）</rp>
        </ruby>
      ) : (
        node.base
      );
    case 'emphasis':
      return <em class="emphasis">{drawNodes(node.children, reader, nextSlot)}</em>;
    case 'math':
      return <MathRow parts={node.parts} language={language.value} nextSlot={nextSlot} />;
  }
}
