import type { Figure } from '../wire-figures';

/** Kinds that are wider than tall, and stand above the prompt instead of beside it. */
const WIDE: ReadonlySet<Figure['kind']> = new Set([
  'number-line',
  'fraction-bar',
  'tape-diagram',
  'length-tapes',
  'band-graph',
  'box-plot',
  'dot-plot',
  'table',
  'panels',
]);

const MANY_RODS = 7;

export function isWide(figure: Figure): boolean {
  switch (figure.kind) {
    case 'scale':
      return figure.shape === 'ruler';
    case 'soroban':
      return figure.rods > MANY_RODS;
    case 'lattice':
      return figure.width > figure.height * 1.5;
    default:
      return WIDE.has(figure.kind);
  }
}
