import { Notice } from '../../../shared/components/Notice';
import { inLanguage } from '../../../shared/i18n/language';
import { type Column, NUMBERED } from './columns';
import { type BadLine, withoutLine } from './line-problems';
import { words } from './words';

/** What to mend in a sheet, line by line with its column. */
export function LineProblems({ lines }: { readonly lines: readonly BadLine[] }) {
  const w = words();
  return (
    <div class="line-problems">
      <Notice tone="problem">{w.problems(lines.length)}</Notice>
      <table class="help-table">
        <thead>
          <tr>
            <th scope="col">{w.line}</th>
            <th scope="col">{w.column}</th>
            <th scope="col">{w.what}</th>
          </tr>
        </thead>
        <tbody>
          {lines.flatMap(({ line, problems }) =>
            problems.map((problem, index) => (
              <tr key={`${line} ${index}`}>
                <th scope="row">{line}</th>
                <td>{columnName(problem.field)}</td>
                <td>{withoutLine(inLanguage(problem.message))}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

/** The column's heading; of numbered ones the server names the field, "options", and not the number. */
function columnName(field: string): string {
  const { names, wholeLine } = words();
  if (field === '') return wholeLine;
  const single = field === 'options' ? 'option' : field;
  const known: Readonly<Record<string, string>> = names;
  const name = known[single];
  return name === undefined ? field : NUMBERED[single as Column] === undefined ? name : `${name}…`;
}
