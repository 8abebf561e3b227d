import type { Solid } from '../../wire-figures';
import { toNumber } from '../drawing/rational';
import { BoxSolid } from './BoxSolid';
import { RegularPrism, SquarePyramid } from './Regular';
import { Cone, Cylinder, Sphere } from './Round';
import { TriangularSolid } from './Triangular';

export function SolidFigure({ shape, labels, ...lengths }: Solid) {
  const size = { width: toNumber(lengths.width), depth: toNumber(lengths.depth), height: toNumber(lengths.height), labels };
  switch (shape) {
    case 'cylinder':
      return <Cylinder {...size} />;
    case 'cone':
      return <Cone {...size} />;
    case 'sphere':
      return <Sphere {...size} />;
    case 'triangular-prism':
      return <TriangularSolid {...size} />;
    case 'triangular-pyramid':
      return <TriangularSolid {...size} isPyramid />;
    case 'square-pyramid':
      return <SquarePyramid {...size} />;
    case 'pentagonal-prism':
      return <RegularPrism {...size} sides={5} />;
    case 'hexagonal-prism':
      return <RegularPrism {...size} sides={6} />;
    default:
      return <BoxSolid {...size} />;
  }
}
