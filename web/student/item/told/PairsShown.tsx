import { MarkupText } from '../../../shared/markup/MarkupText';
import type { Item, Response } from '../../../shared/wire';
import { words } from '../../words';
import type { Mark } from '../marks';

interface Props {
  readonly item: Item;
  readonly given: Response;
  readonly right: Response;
  readonly marks: Readonly<Record<string, Mark>>;
}

/** Every row with the option given and, where that is not right, the right one. */
export function PairsShown({ item, given, right, marks }: Props) {
  const { drill: w, marks: names } = words();
  const textOf = (id: string | undefined) => {
    const option = item.choices?.find((known) => known.id === id);
    return option === undefined ? '—' : <MarkupText text={option.text} />;
  };
  return (
    <table class="pairs">
      <thead>
        <tr>
          <td />
          <th scope="col">{w.given}</th>
          <th scope="col">{w.rightAnswer}</th>
        </tr>
      </thead>
      <tbody>
        {(item.parts?.rows ?? []).map((row) => {
          const mark = marks[row.id];
          return (
            <tr key={row.id}>
              <th scope="row">
                <MarkupText text={row.text} />
              </th>
              <td>
                <span class={`chip ${mark === undefined ? '' : `is-${mark}`}`}>
                  {textOf(given[row.id])}
                  {mark !== undefined && <span class="visually-hidden">{names[mark]}</span>}
                </span>
              </td>
              <td>{textOf(right[row.id])}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
