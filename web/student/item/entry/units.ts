/** The next unit that begins with a letter, after the one chosen: m, mm and m² by pressing m again. */
export function unitOfLetter(units: readonly string[], chosen: string, letter: string): string | undefined {
  const candidates = units.filter((unit) => unit.toLowerCase().startsWith(letter) || (letter === 'y' && unit === '円'));
  return candidates[(candidates.indexOf(chosen) + 1) % candidates.length];
}
