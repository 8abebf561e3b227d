import { lineIds } from './checks';
import { say, saySummary, sayTodo } from './say';
import { type Findings, summarize } from './summary';
import { words } from './words';

interface Circumstances {
  readonly at: Date;
  /** Scheme, host and port: what stands behind them may name somebody. */
  readonly origin: string;
  /** What the browser says it is. */
  readonly browser: string;
}

/** The page as text for a support desk: of devices and networks, nothing of people. */
export function writeReport(findings: Findings, { at, origin, browser }: Circumstances): string {
  const { product, title, lines, states, todo, reportLines } = words();
  const told = lineIds.flatMap((id) => {
    const found = findings[id];
    if (found === undefined) return [];
    const toDo = sayTodo(found);
    return [`[${states[found.state]}] ${lines[id]}: ${say(found)}`, ...(toDo === null ? [] : [`    ${todo} ${toDo}`])];
  });
  return [
    `${product} ${title}`,
    `${reportLines.at}: ${at.toISOString()}`,
    `${reportLines.server}: ${origin}`,
    `${reportLines.browser}: ${browser}`,
    '',
    saySummary(summarize(findings)),
    '',
    ...told,
    '',
  ].join('\n');
}
