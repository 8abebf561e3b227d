import { toCsv } from '../sheet/toCsv';

/** One line of a pasted roster, as the server will read it. */
export interface RosterLine {
  /** 1 is the first line of the pasted text, empty lines counted. */
  readonly line: number;
  /** Null when the line is a name alone: the server gives the next free number. */
  readonly number: number | null;
  readonly name: string;
  readonly kana: string;
}

export type RosterProblem =
  | { readonly line: number; readonly kind: 'no-name' }
  | { readonly line: number; readonly kind: 'not-a-number'; readonly text: string }
  | { readonly line: number; readonly kind: 'number-twice'; readonly number: number; readonly firstLine: number }
  | { readonly line: number; readonly kind: 'name-too-long' };

export interface RosterText {
  readonly lines: readonly RosterLine[];
  readonly problems: readonly RosterProblem[];
}

const longestName = 60;
const headerWords = /^(number|no\.?|番号|出席番号|name|名前|氏名)$/i;

/** What the pasted text says, and what can be seen to be wrong before the server is asked. */
export function readRoster(pasted: string): RosterText {
  const lines: RosterLine[] = [];
  const problems: RosterProblem[] = [];
  const firstLineOf = new Map<number, number>();
  let isFirst = true;
  toCsv(pasted)
    .split('\n')
    .forEach((text, index) => {
      if (text.trim() === '') return;
      const cells = cellsOf(text);
      const isHeader = isFirst && cells.some((cell) => headerWords.test(cell));
      isFirst = false;
      if (isHeader) return;
      const { entry, problem } = readLine(cells, index + 1);
      lines.push(entry);
      if (problem !== null) problems.push(problem);
      if (entry.number === null) return;
      const firstLine = firstLineOf.get(entry.number);
      if (firstLine === undefined) firstLineOf.set(entry.number, entry.line);
      else problems.push({ line: entry.line, kind: 'number-twice', number: entry.number, firstLine });
    });
  return { lines, problems };
}

function readLine(cells: readonly string[], line: number): { entry: RosterLine; problem: RosterProblem | null } {
  if (cells.length === 1) {
    const name = cells[0] ?? '';
    return { entry: { line, number: null, name, kana: '' }, problem: nameProblem(name, line) };
  }
  const [number = '', name = '', kana = ''] = cells;
  const value = wholeNumber(number);
  const problem: RosterProblem | null = value === null ? { line, kind: 'not-a-number', text: number } : nameProblem(name, line);
  return { entry: { line, number: value, name, kana }, problem };
}

function nameProblem(name: string, line: number): RosterProblem | null {
  if (name === '') return { line, kind: 'no-name' };
  return name.length > longestName ? { line, kind: 'name-too-long' } : null;
}

function wholeNumber(text: string): number | null {
  const digits = text.normalize('NFKC');
  return /^\d{1,2}$/.test(digits) && Number(digits) > 0 ? Number(digits) : null;
}

/** RFC 4180 cells of one line; a quoted cell may hold commas and doubled quotes. */
function cellsOf(line: string): string[] {
  const cells = line.match(/("(?:[^"]|"")*"|[^,]*)(,|$)/g) ?? [];
  const ended = cells.length > 1 && cells.at(-1) === '' && !line.endsWith(',') ? cells.slice(0, -1) : cells;
  return ended.map((cell) => unquoted(cell.replace(/,$/, '').trim()));
}

function unquoted(cell: string): string {
  return cell.startsWith('"') && cell.endsWith('"') && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"').trim() : cell;
}
