import type { LineProblem } from '../../../shared/wire-authoring';

export interface BadLine {
  /** From 1, as a spreadsheet counts. */
  readonly line: number;
  readonly problems: readonly LineProblem[];
}

/** Problems by line, in the order of the sheet. */
export function byLine(problems: readonly LineProblem[]): BadLine[] {
  const lines = new Map<number, LineProblem[]>();
  for (const problem of problems) lines.set(problem.line, [...(lines.get(problem.line) ?? []), problem]);
  return [...lines].sort(([a], [b]) => a - b).map(([line, found]) => ({ line, problems: found }));
}

/** The server's sentence begins with the line; beside a number of its own it need not. */
export function withoutLine(message: string): string {
  return message.replace(/^(?:\d+行目：|Line \d+: )/, '');
}
