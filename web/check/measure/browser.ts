import type { Missing } from '../judge/device';

interface Feature {
  readonly name: string;
  readonly isNeeded: boolean;
  readonly isThere: () => boolean;
}

const script = (name: string, isThere: () => boolean): Feature => ({ name, isNeeded: true, isThere });
const style = (name: string, isThere: () => boolean): Feature => ({ name, isNeeded: false, isThere });

/** What the built pages use, newest first; what only makes them prettier is not among it. The words name the browsers that have it all. */
const features: readonly Feature[] = [
  script('MathML', () => 'MathMLElement' in window),
  script('AbortSignal.timeout', () => 'timeout' in AbortSignal),
  script('Array.findLast', () => 'findLast' in Array.prototype),
  script('dialog', () => 'HTMLDialogElement' in window),
  script('ResizeObserver', () => 'ResizeObserver' in window),
  style('CSS :has()', () => CSS.supports('selector(:has(a))')),
  style('CSS @container', () => CSS.supports('container-type: inline-size')),
  style('CSS dvh', () => CSS.supports('block-size: 1dvh')),
  style('CSS @media (width >= …)', () => matchMedia('(width >= 1px)').matches),
];

export function measureBrowser(): readonly Missing[] {
  return features.filter(({ isThere }) => !has(isThere)).map(({ name, isNeeded }) => ({ feature: name, isNeeded }));
}

// What a test itself needs may be missing too.
function has(isThere: () => boolean): boolean {
  try {
    return isThere();
  } catch {
    return false;
  }
}
