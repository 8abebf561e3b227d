export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 4;

/** The part of a drawing that has something on it, in whole pixels: letters that grow with it come to rest. */
export function inked(svg: Pick<SVGSVGElement, 'getBBox'>, whole: Box): Box {
  const ink = typeof svg.getBBox === 'function' ? svg.getBBox() : whole;
  if (ink.width === 0 || ink.height === 0) return whole;
  const [left, top] = [Math.floor(ink.x - MARGIN), Math.floor(ink.y - MARGIN)];
  const [right, bottom] = [Math.ceil(ink.x + ink.width + MARGIN), Math.ceil(ink.y + ink.height + MARGIN)];
  return { x: left, y: top, width: right - left, height: bottom - top };
}
