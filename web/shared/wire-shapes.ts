import type { LocalizedText } from './wire';
import type { Drawn, RationalText } from './wire-figures';

/** The figures of geometry, flat and in space. */

export interface AreaGrid extends Drawn<'area-grid'> {
  readonly rows: number;
  readonly columns: number;
  readonly shaded: number;
  readonly side: string;
}

export interface Angle extends Drawn<'angle'> {
  readonly degrees: number;
  readonly label: string;
  readonly hasProtractor: boolean;
}

export interface Triangle extends Drawn<'triangle'> {
  readonly base: RationalText;
  readonly height: RationalText;
  readonly foot: RationalText;
  readonly labels: Readonly<Record<'base' | 'height' | 'left' | 'right' | 'leftAngle' | 'rightAngle' | 'topAngle', string>>;
}

export interface Quadrilateral extends Drawn<'quadrilateral'> {
  readonly shape: 'square' | 'rectangle' | 'parallelogram' | 'trapezium' | 'rhombus';
  readonly width: RationalText;
  readonly height: RationalText;
  readonly top: RationalText;
  readonly shift: RationalText;
  readonly labels: Readonly<Record<'width' | 'height' | 'top' | 'side' | 'acrossDiagonal' | 'downDiagonal' | 'leftAngle', string>>;
}

export interface Polygon extends Drawn<'polygon'> {
  readonly name: LocalizedText;
  readonly corners: readonly { readonly x: RationalText; readonly y: RationalText }[];
  readonly sides: readonly string[];
}

export interface RegularPolygon extends Drawn<'regular-polygon'> {
  readonly sides: number;
  readonly side: string;
  readonly angle: string;
  readonly hasSpokes: boolean;
}

export interface Circle extends Drawn<'circle'> {
  readonly measure: 'radius' | 'diameter';
  readonly label: string;
  readonly degrees: number;
  readonly angle: string;
}

export interface Solid extends Drawn<'solid'> {
  readonly shape:
    | 'cube'
    | 'cuboid'
    | 'triangular-prism'
    | 'pentagonal-prism'
    | 'hexagonal-prism'
    | 'triangular-pyramid'
    | 'square-pyramid'
    | 'cylinder'
    | 'cone'
    | 'sphere';
  readonly width: RationalText;
  readonly depth: RationalText;
  readonly height: RationalText;
  readonly labels: Readonly<Record<'width' | 'depth' | 'height' | 'slant', string>>;
}

export interface SteppedSolid extends Drawn<'stepped-solid'> {
  readonly width: RationalText;
  readonly depth: RationalText;
  readonly height: RationalText;
  readonly top: RationalText;
  readonly low: RationalText;
  readonly labels: Readonly<Record<'width' | 'depth' | 'height' | 'top' | 'tread' | 'low' | 'riser', string>>;
}

export interface NamedCuboid extends Drawn<'named-cuboid'> {
  readonly width: RationalText;
  readonly depth: RationalText;
  readonly height: RationalText;
  readonly edge: string;
  readonly face: string;
}

export interface CubePiles extends Drawn<'cube-piles'> {
  readonly rows: readonly (readonly number[])[];
  readonly edge: string;
}

export interface Sector extends Drawn<'sector'> {
  readonly radius: string;
  readonly degrees: RationalText;
  readonly angle: string;
  readonly arc: string;
  readonly hasChord: boolean;
}

export interface LatticePlace {
  readonly x: RationalText;
  readonly y: RationalText;
}

export type LatticeFill = 'filled' | 'outline' | 'dashed' | 'paper';

export interface LatticeShape {
  readonly corners: readonly LatticePlace[];
  readonly fill: LatticeFill;
  readonly name: LocalizedText;
  readonly sides: readonly string[];
}

export interface LatticeLine {
  readonly from: LatticePlace;
  readonly to: LatticePlace;
  readonly stroke: 'solid' | 'dashed' | 'thick' | 'axis' | 'arrow';
  readonly label: LocalizedText;
}

export interface LatticePoint {
  readonly name: LocalizedText;
  readonly place: LatticePlace;
}

export interface LatticeArc {
  readonly center: LatticePlace;
  readonly radius: RationalText;
  readonly from: number;
  readonly degrees: number;
  readonly fill: LatticeFill;
  readonly label: LocalizedText;
}

export interface LatticeDrawing extends Drawn<'lattice'> {
  readonly width: number;
  readonly height: number;
  readonly description: LocalizedText;
  readonly shapes: readonly LatticeShape[];
  readonly lines: readonly LatticeLine[];
  readonly points: readonly LatticePoint[];
  readonly arcs: readonly LatticeArc[];
  readonly hasGrid: boolean;
  readonly unit: string;
}
