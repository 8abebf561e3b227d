/** The text as the server wants it: cells copied from a spreadsheet come with tabs, and its line ends differ. */
export function toCsv(pasted: string): string {
  return pasted.replace(/\r\n?/g, '\n').split('\n').map(tabsToCommas).join('\n');
}

function tabsToCommas(line: string): string {
  if (!line.includes('\t')) return line;
  return line
    .split('\t')
    .map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
}
