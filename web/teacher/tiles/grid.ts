/** Where an arrow key leads in a grid that is filled row by row; the same place when there is nothing on that side. */
export function stepInGrid(index: number, key: string, count: number, columns: number): number {
  const target = index + (steps(columns)[key] ?? 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return target >= 0 && target < count ? target : index;
}

export function isGridKey(key: string): boolean {
  return key === 'Home' || key === 'End' || key in steps(1);
}

function steps(columns: number): Record<string, number> {
  return { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns };
}

/** How many tiles stand in the first row, read from their tops. */
export function columnsOf(tops: readonly number[]): number {
  const first = tops[0];
  const next = tops.findIndex((top) => top !== first);
  return Math.max(1, next === -1 ? tops.length : next);
}
