import type { ComponentChildren } from 'preact';
import type { Language } from '../wire';
import { type MathPart, slotsInPart, type Term } from './parse';
import { spokenMath } from './spoken';

interface Props {
  readonly parts: readonly MathPart[];
  readonly language: Language;
  readonly nextSlot: () => ComponentChildren;
}

/** Runs without □ are MathML with a spoken name; what holds a □ is drawn in HTML, because MathML has no place for answer boxes. */
export function MathRow({ parts, language, nextSlot }: Props) {
  const runs = splitAtSlots(parts);
  const drawn = runs.map((run) => (Array.isArray(run) ? drawMath(run, language) : drawOpenPart(run, nextSlot)));
  return runs.length === 1 && Array.isArray(runs[0]) ? drawn[0] : <span class="math-row">{drawn}</span>;
}

type Run = MathPart[] | MathPart;

function splitAtSlots(parts: readonly MathPart[]): Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (slotsInPart(part) > 0) runs.push(part);
    else if (Array.isArray(last)) last.push(part);
    else runs.push([part]);
  }
  return runs;
}

function drawMath(parts: readonly MathPart[], language: Language) {
  return (
    <math displaystyle={true} aria-label={spokenMath(parts, language)}>
      {drawParts(parts)}
    </math>
  );
}

/** A power stands on what is before it. */
function drawParts(parts: readonly MathPart[]): ComponentChildren[] {
  const drawn: ComponentChildren[] = [];
  for (const part of parts) {
    if (part.kind !== 'power') drawn.push(drawPart(part));
    else
      drawn.push(
        <msup>
          {drawn.pop() ?? <mrow />}
          <mn>{part.exponent}</mn>
        </msup>,
      );
  }
  return drawn;
}

function drawPart(part: Exclude<MathPart, { kind: 'power' }>) {
  switch (part.kind) {
    case 'number':
      return <mn>{part.text}</mn>;
    case 'letter':
      return <mi>{part.text}</mi>;
    case 'sign':
      return <mo stretchy={false}>{part.text}</mo>;
    case 'prefix':
    case 'postfix':
      return (
        <mo class="close-sign" stretchy={false} lspace="0" rspace="0">
          {part.text}
        </mo>
      );
    case 'slot':
      return <mo>□</mo>;
    case 'fraction':
      return (
        <mrow>
          {part.whole !== null && <mn>{part.whole}</mn>}
          <mfrac>
            <mn>{termText(part.numerator)}</mn>
            <mn>{termText(part.denominator)}</mn>
          </mfrac>
        </mrow>
      );
  }
}

function drawOpenPart(part: MathPart, nextSlot: () => ComponentChildren) {
  if (part.kind !== 'fraction') return nextSlot();
  return (
    <span class="open-fraction">
      {part.whole !== null && <span class="open-fraction-whole">{part.whole}</span>}
      <span class="open-fraction-stack">
        <span class="open-fraction-top">{drawTerm(part.numerator, nextSlot)}</span>
        <span class="open-fraction-bottom">{drawTerm(part.denominator, nextSlot)}</span>
      </span>
    </span>
  );
}

function drawTerm(term: Term, nextSlot: () => ComponentChildren) {
  return term.kind === 'slot' ? nextSlot() : term.text;
}

function termText(term: Term): string {
  return term.kind === 'slot' ? '□' : term.text;
}
