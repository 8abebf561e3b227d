import { MarkupText } from '../markup/MarkupText';
import type { ChoiceOption, Item } from '../wire';
import { LineBoard } from './point/LineBoard';
import { PlaneBoard } from './point/PlaneBoard';
import { scaleOf } from './point/scale';
import './point/board.css';
import { itemWords } from './words';

const LINE_WIDTH = 480;
const PLANE_SIDE = 280;
const SIGNS = ['＞', '＝', '＜'];

/** What an item offers beside its boxes: options, pairs to join, a place for a point, units, signs. */
export function Offered({ item }: { readonly item: Item }) {
  const options = item.choices ?? [];
  switch (item.kind) {
    case 'choice':
    case 'choices':
    case 'ordering':
      return <Options options={options} look={item.kind} />;
    case 'matching':
      return (
        <div class="offered-pairs">
          <Options options={item.parts?.rows ?? []} look="row" />
          <Options options={options} look="row" />
        </div>
      );
    case 'comparison':
      return <Chips name={itemWords().signs} texts={SIGNS} />;
    case 'quantity':
      return item.parts?.units === undefined ? null : <Chips name={itemWords().units} texts={item.parts.units} />;
    case 'point':
      return <Board item={item} />;
    default:
      return null;
  }
}

function Options({
  options,
  look,
}: {
  readonly options: readonly ChoiceOption[];
  readonly look: 'choice' | 'choices' | 'ordering' | 'row';
}) {
  return (
    <ul class={`offered offered-${look}`}>
      {options.map((option, index) => (
        <li key={option.id} class="offered-option">
          {look !== 'row' && (
            <span class="offered-mark" aria-hidden="true">
              {look === 'choice' ? index + 1 : ''}
            </span>
          )}
          <span>
            <MarkupText text={option.text} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Chips({ name, texts }: { readonly name: string; readonly texts: readonly string[] }) {
  return (
    <ul class="offered-chips" aria-label={name}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function Board({ item }: { readonly item: Item }) {
  const [x, y] = (item.parts?.axes ?? []).map(scaleOf);
  if (x === undefined) return null;
  return (
    <div class="offered-board" role="img" aria-label={itemWords().point}>
      {y === undefined ? <LineBoard scale={x} width={LINE_WIDTH} pins={[]} /> : <PlaneBoard x={x} y={y} side={PLANE_SIDE} pins={[]} />}
    </div>
  );
}
