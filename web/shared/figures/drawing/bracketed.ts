import type { LocalizedText } from '../../wire';

/** A unit as it stands beside an axis. */
export function bracketed(unit: LocalizedText): LocalizedText {
  return unit.ja === '' ? unit : { ja: `(${unit.ja})`, en: `(${unit.en})` };
}
