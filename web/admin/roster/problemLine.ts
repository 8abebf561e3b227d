import type { LineProblem } from '../sheet/LineProblems';
import { words } from '../words';
import type { RosterProblem } from './rosterText';

/** What is wrong with a line, in words. */
export function problemLine(problem: RosterProblem): LineProblem {
  const texts = words().problems;
  switch (problem.kind) {
    case 'not-a-number':
      return { line: problem.line, text: texts['not-a-number'](problem.line, problem.text) };
    case 'number-twice':
      return { line: problem.line, text: texts['number-twice'](problem.line, problem.number, problem.firstLine) };
    default:
      return { line: problem.line, text: texts[problem.kind](problem.line) };
  }
}
