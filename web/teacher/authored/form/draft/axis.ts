/** The axis of a point item, as its form is written: "0..10 by 1". */
export interface AxisText {
  readonly from: string;
  readonly to: string;
  readonly tick: string;
}

/** What the server takes when nothing is written. */
const USUAL: AxisText = { from: '-10', to: '10', tick: '1' };

export function readAxis(form: string): AxisText {
  const [, from, to, tick] = /^(.*?)\.\.(.*?)by(.*)$/.exec(form) ?? [];
  return from === undefined || to === undefined || tick === undefined ? USUAL : { from: from.trim(), to: to.trim(), tick: tick.trim() };
}

export function writeAxis({ from, to, tick }: AxisText): string {
  return `${from.trim()}..${to.trim()} by ${tick.trim()}`;
}
