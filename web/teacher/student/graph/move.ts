import type { Placed } from './layout';

/** Where an arrow key leads from a skill: along the level, or to the nearest skill of the next level that has one. Null: nowhere. */
export function moved(placed: readonly Placed[], id: string, key: string): string | null {
  const here = placed.find((one) => one.skill.id === id);
  if (here === undefined) return null;
  const at = (level: number, row: number) => placed.find((one) => one.level === level && one.row === row)?.skill.id ?? null;
  switch (key) {
    case 'ArrowUp':
      return at(here.level, here.row - 1);
    case 'ArrowDown':
      return at(here.level, here.row + 1);
    case 'ArrowRight':
      return nearest(placed, here, here.level + 1);
    case 'ArrowLeft':
      return nearest(placed, here, here.level - 1);
    default:
      return null;
  }
}

/** Rather one that is joined to it. */
function nearest(placed: readonly Placed[], here: Placed, level: number): string | null {
  const beside = placed.filter((one) => one.level === level);
  const joined = beside.filter((one) => one.from.includes(here.skill.id) || here.from.includes(one.skill.id));
  const [best] = [...(joined.length > 0 ? joined : beside)].sort((a, b) => Math.abs(a.row - here.row) - Math.abs(b.row - here.row));
  return best?.skill.id ?? null;
}
