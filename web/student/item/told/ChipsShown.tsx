import { MarkupText } from '../../../shared/markup/MarkupText';
import type { Item, Response } from '../../../shared/wire';
import { words } from '../../words';
import type { Mark } from '../marks';

interface Props {
  readonly item: Item;
  readonly given: Response;
  readonly right: Response;
}

/** Chosen or ordered options as chips: what was given, each with its mark, and what is right. */
export function ChipsShown({ item, given, right }: Props) {
  const { drill: w } = words();
  const box = item.kind === 'ordering' ? 'order' : 'choices';
  const [mine, theirs] = [split(given[box]), split(right[box])];
  const isRight = (id: string, index: number) => (item.kind === 'ordering' ? theirs[index] === id : theirs.includes(id));
  return (
    <dl class="answers answers-drawn">
      {mine.length > 0 && (
        <div class="answer-given">
          <dt>{w.given}</dt>
          <dd>{chips(mine, (id, index) => (isRight(id, index) ? 'right' : 'wrong'))}</dd>
        </div>
      )}
      <div class="answer-right">
        <dt>{w.rightAnswer}</dt>
        <dd>{chips(theirs, () => null)}</dd>
      </div>
    </dl>
  );

  function chips(ids: readonly string[], markOf: (id: string, index: number) => Mark | null) {
    return (
      <ol class={`chips ${item.kind === 'ordering' ? 'chips-ordered' : ''}`}>
        {ids.map((id, index) => {
          const option = item.choices?.find((known) => known.id === id);
          const mark = markOf(id, index);
          return (
            <li key={id} class={`chip ${mark === null ? '' : `is-${mark}`}`}>
              {option !== undefined && <MarkupText text={option.text} />}
              {mark !== null && <span class="visually-hidden">{words().marks[mark]}</span>}
            </li>
          );
        })}
      </ol>
    );
  }
}

function split(ids: string | undefined): string[] {
  return ids === undefined || ids === '' ? [] : ids.split(',');
}
