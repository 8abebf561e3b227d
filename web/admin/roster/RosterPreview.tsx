import type { AddedStudent } from '../../shared/wire-staff';
import type { LineProblem } from '../sheet/LineProblems';
import { words } from '../words';
import type { RosterLine } from './rosterText';

interface Props {
  readonly lines: readonly RosterLine[];
  readonly problems: readonly LineProblem[];
  /** What the server would add, in the order of the lines; empty before it was asked. */
  readonly added: readonly AddedStudent[];
}

export function RosterPreview({ lines, problems, added }: Props) {
  const texts = words();
  const wrong = new Map(problems.map((problem) => [problem.line, problem.text]));
  return (
    <div class="preview">
      <h3>{texts.preview}</h3>
      {lines.length === 0 ? (
        <p class="empty-line">{texts.nothingRead}</p>
      ) : (
        <table class="preview-table">
          <thead>
            <tr>
              <th scope="col">{texts.line}</th>
              <th scope="col">{texts.number}</th>
              <th scope="col">{texts.name}</th>
              <th scope="col">{texts.kana}</th>
              <th scope="col">{texts.login}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => (
              <tr key={line.line} class={wrong.has(line.line) ? 'preview-wrong' : ''} title={wrong.get(line.line)}>
                <td>
                  {wrong.has(line.line) && <span aria-hidden="true">！</span>}
                  {line.line}
                </td>
                <td>{line.number ?? added[index]?.number ?? texts.auto}</td>
                <td>{line.name}</td>
                <td>{line.kana}</td>
                <td>{added[index]?.login ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
