import type { Point } from '../drawing/geometry';

export interface SpacePoint {
  readonly x: number;
  readonly y: number;
  /** Away from who looks. */
  readonly z: number;
}

/** How far one step away from who looks runs to the right and up on the paper. */
export interface Slant {
  readonly x: number;
  readonly y: number;
}

/** To the upper right at half its length, as in 見取図. */
export const SLANT: Slant = { x: 0.45, y: 0.35 };

/** Seen more from above, so that there is room for the height of a triangle. */
export const STEEP: Slant = { x: 0.3, y: 0.62 };

/** Seen almost from the front, so that the base of a regular solid shows its shape. */
export const FRONTAL: Slant = { x: 0.14, y: 0.42 };

/** Puts a point of space onto the paper, y upwards. */
export function project({ x, y, z }: SpacePoint, slant: Slant = SLANT): Point {
  return { x: x + z * slant.x, y: y + z * slant.y };
}

/** A place on the ground. */
export interface Ground {
  readonly x: number;
  readonly z: number;
}

/** A solid by its faces, the corners of each anticlockwise from outside. */
export type Faces = readonly (readonly SpacePoint[])[];

/** The base anticlockwise from above. */
export function prism(base: readonly Ground[], height: number): Faces {
  const at = (ground: Ground | undefined, y: number) => ({ x: ground?.x ?? 0, y, z: ground?.z ?? 0 });
  return [
    base.map((ground) => at(ground, height)),
    [...base].reverse().map((ground) => at(ground, 0)),
    ...base.map((ground, index) => {
      const next = base[(index + 1) % base.length];
      return [at(ground, 0), at(next, 0), at(next, height), at(ground, height)];
    }),
  ];
}

export function pyramid(base: readonly Ground[], apex: SpacePoint): Faces {
  const at = (ground: Ground | undefined) => ({ x: ground?.x ?? 0, y: 0, z: ground?.z ?? 0 });
  return [
    [...base].reverse().map((ground) => at(ground)),
    ...base.map((ground, index) => [at(ground), at(base[(index + 1) % base.length]), apex]),
  ];
}

/** A regular base in a circle, one side to the front. */
export function regularBase(sides: number, across: number): Ground[] {
  return Array.from({ length: sides }, (_, index) => {
    const radians = ((-90 - 180 / sides + (index * 360) / sides) * Math.PI) / 180;
    return { x: (across / 2) * Math.cos(radians), z: (across / 2) * Math.sin(radians) };
  });
}
