import type { CalibrationDecile } from '../../shared/wire-models';
import { verdictOf } from './calibration';
import { percent, words } from './words';

interface Row extends Pick<CalibrationDecile, 'expected' | 'observed' | 'count'> {
  readonly name: string;
}

/** Expected beside observed, row by row, and whether the difference is more than chance. */
export function CalibrationTable({ title, first, rows }: { title: string; first: string; rows: readonly Row[] }) {
  return (
    <table class="calibration-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{words().expected}</th>
          <th scope="col">{words().observed}</th>
          <th scope="col">{words().count}</th>
          <th scope="col">{words().verdict}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td>{percent(row.expected)}</td>
            <td>{percent(row.observed)}</td>
            <td>{row.count}</td>
            <td class={`verdict verdict-${verdictOf(row)}`}>{words().verdicts[verdictOf(row)]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
