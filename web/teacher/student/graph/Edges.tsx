import { heightOf, type Picture, wayOf, widthOf } from './picture';

/** What builds on what; the ways of the chosen skill come last, so that they lie on top. */
export function Edges({ picture: { placed, chosen } }: { picture: Picture }) {
  const ways = placed
    .flatMap((to) => placed.filter((from) => to.from.includes(from.skill.id)).map((from) => ({ from, to })))
    .map((way) => ({ ...way, isChosen: way.from.skill.id === chosen || way.to.skill.id === chosen }))
    .sort((a, b) => Number(a.isChosen) - Number(b.isChosen));
  return (
    <svg class="graph-ways" width={widthOf(placed)} height={heightOf(placed)} aria-hidden="true">
      {ways.map(({ from, to, isChosen }) => (
        <path key={`${from.skill.id} ${to.skill.id}`} d={wayOf(from, to)} class={isChosen ? 'way way-chosen' : 'way'} />
      ))}
    </svg>
  );
}
