import { heightOf, type Picture, wayOf, widthOf } from './picture';

/** What builds on what; the ways of the chosen skill come last, so that they lie on top. */
export function Edges({ picture }: { picture: Picture }) {
  const { placed, chosen, scale } = picture;
  const ways = placed
    .flatMap((to) => placed.filter((from) => to.from.includes(from.skill.id)).map((from) => ({ from, to })))
    .map((way) => ({ ...way, isChosen: way.from.skill.id === chosen || way.to.skill.id === chosen }))
    .sort((a, b) => Number(a.isChosen) - Number(b.isChosen));
  return (
    <svg class="graph-ways" width={widthOf(picture)} height={heightOf(picture)} aria-hidden="true">
      {ways.map(({ from, to, isChosen }) => (
        <path key={`${from.skill.id} ${to.skill.id}`} d={wayOf(from, to, scale)} class={isChosen ? 'way way-chosen' : 'way'} />
      ))}
    </svg>
  );
}
