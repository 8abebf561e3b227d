import type { Place } from './scale';

export type PinLook = 'open' | 'given' | 'right';

export interface Pinned {
  readonly place: Place;
  readonly look: PinLook;
}

/** Points exactly at its place from above, so that a finger does not hide what it points at. */
export function Pin({ x, y, look }: { readonly x: number; readonly y: number; readonly look: PinLook }) {
  return (
    <g class={`pin pin-${look}`} transform={`translate(${x} ${y})`}>
      <circle class="pin-tip" r={6} />
      <path class="pin-head" d="M0,-3 C-6,-16 -20,-26 -20,-44 a20,20 0 0 1 40,0 C20,-26 6,-16 0,-3 Z" />
      {look === 'right' && <path class="pin-sign" d="M-9,-44 l6,7 l12,-13" />}
      {look === 'given' && <path class="pin-sign" d="M-7,-51 l14,14 m0,-14 l-14,14" />}
    </g>
  );
}
