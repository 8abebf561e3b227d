export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 4;

/** The part of a drawing that has something on it. */
export function inked(svg: Pick<SVGSVGElement, 'getBBox'>, whole: Box): Box {
  const ink = typeof svg.getBBox === 'function' ? svg.getBBox() : whole;
  if (ink.width === 0 || ink.height === 0) return whole;
  const [left, top] = [Math.max(whole.x, ink.x - MARGIN), Math.max(whole.y, ink.y - MARGIN)];
  const [right, bottom] = [
    Math.min(whole.x + whole.width, ink.x + ink.width + MARGIN),
    Math.min(whole.y + whole.height, ink.y + ink.height + MARGIN),
  ];
  return { x: left, y: top, width: right - left, height: bottom - top };
}
