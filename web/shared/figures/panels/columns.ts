/** Below this the letters of a drawing get too small. */
const NARROWEST = 148;
const NARROWEST_WIDE = 300;

/** So many panels in a row that the rows are as equal as can be: four are 4, 2 by 2 or one under the other. */
export function columnsFor(panels: number, width: number, isWide: boolean): number {
  const most = Math.max(1, Math.floor(width / (isWide ? NARROWEST_WIDE : NARROWEST)));
  return Math.ceil(panels / Math.ceil(panels / most));
}
