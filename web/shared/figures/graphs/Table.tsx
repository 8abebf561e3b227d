import { MarkupText } from '../../markup/MarkupText';
import type { LocalizedText } from '../../wire';
import type { Table } from '../../wire-figures';
import './table.css';

/** A real table: a screen reader walks through its cells better than through a sentence. */
export function TableFigure({ title, heads, rows }: Table) {
  const [corner, ...columns] = heads;
  return (
    <table class="figure-table">
      {title.ja !== '' && (
        <caption>
          <MarkupText text={title} />
        </caption>
      )}
      {corner !== undefined && (
        <thead>
          <tr>
            <th scope="col">
              <MarkupText text={corner} />
            </th>
            {columns.map((head) => (
              <th key={head.en} scope="col">
                <MarkupText text={head} />
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row) => (
          <tr key={row.name.en}>
            {row.name.ja !== '' && (
              <th scope="row">
                <MarkupText text={row.name} />
              </th>
            )}
            {row.cells.map((cell, index) => (
              <td key={index}>
                <Cell text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ text }: { readonly text: LocalizedText }) {
  return text.ja === '□' ? <span class="figure-table-blank">□</span> : <MarkupText text={text} />;
}
