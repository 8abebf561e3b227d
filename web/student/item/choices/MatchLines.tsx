import type { ChoiceOption } from '../../../shared/wire';

interface Props {
  readonly rows: readonly ChoiceOption[];
  readonly options: readonly ChoiceOption[];
  readonly partnerOf: (row: string) => string;
  /** The row that takes the next tap, or null. */
  readonly current: string | null;
}

/** The lines between two columns whose rows share the height evenly: drawn in per cent, so they follow every width. */
export function MatchLines({ rows, options, partnerOf, current }: Props) {
  const middle = (index: number, count: number) => ((index + 0.5) / count) * 100;
  return (
    <svg class="match-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {rows.map((row, index) => {
        const to = options.findIndex((option) => option.id === partnerOf(row.id));
        const from = middle(index, rows.length);
        return (
          <g key={row.id} class={row.id === current ? 'is-current' : ''}>
            <line class="match-end" x1={0} x2={4} y1={from} y2={from} />
            {to >= 0 && <line class="match-line" data-from={row.id} x1={0} x2={100} y1={from} y2={middle(to, options.length)} />}
          </g>
        );
      })}
    </svg>
  );
}
