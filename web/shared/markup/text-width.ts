/** About how wide the letters are, in units of the letter size; the fonts of the device are not known before they are drawn. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (/[ .,:;|!'il]/.test(letter)) return 0.32;
  if (/[mwMW%]/.test(letter)) return 0.9;
  return letter.charCodeAt(0) < 0x300 || letter === '−' ? 0.58 : 1;
}
