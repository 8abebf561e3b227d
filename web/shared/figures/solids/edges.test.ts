import { describe, expect, it } from 'vitest';
import { rectangle } from './BoxSolid';
import { cubesOf } from './cubes';
import { edgesOf } from './edges';
import { stepped } from './SteppedSolid';
import { type Faces, FRONTAL, prism, pyramid, regularBase, SLANT, STEEP } from './space';

const count = (faces: Faces, slant = SLANT) => {
  const edges = edgesOf(faces, slant);
  return [edges.length, edges.filter((edge) => edge.isHidden).length];
};

describe('edgesOf', () => {
  it('a cuboid has twelve edges, the three at its back lower left corner hidden', () => {
    expect(count(prism(rectangle(6, 4), 3))).toEqual([12, 3]);
    const hidden = edgesOf(prism(rectangle(6, 4), 3), SLANT).filter((edge) => edge.isHidden);
    expect(hidden.every(({ from, to }) => [from, to].some(({ x, y, z }) => x === 0 && y === 0 && z === 4))).toBe(true);
  });

  it('a pyramid hides what lies behind it', () => {
    expect(count(pyramid(rectangle(4, 4), { x: 2, y: 3, z: 2 }))).toEqual([8, 3]);
  });

  it('prisms on regular bases', () => {
    expect(count(prism(regularBase(5, 4), 5), FRONTAL)).toEqual([15, 3]);
    expect(count(prism(regularBase(6, 4), 5), FRONTAL)).toEqual([18, 5]);
  });

  it('a prism on a triangle', () => {
    expect(
      count(
        prism(
          [
            { x: 0, z: 0 },
            { x: 5, z: 0 },
            { x: 2, z: 4 },
          ],
          6,
        ),
        STEEP,
      ),
    ).toEqual([9, 3]);
  });

  it('a stepped solid has eighteen edges', () => {
    expect(count(stepped(8, 4, 6, 3, 2))).toEqual([18, 3]);
  });
});

describe('cubesOf', () => {
  it('has every cube, those behind first', () => {
    expect(
      cubesOf([
        [2, 1],
        [1, 0],
      ]),
    ).toEqual([
      { x: 0, y: 0, z: 1 },
      { x: 0, y: 1, z: 1 },
      { x: 1, y: 0, z: 1 },
      { x: 0, y: 0, z: 0 },
    ]);
  });
});
