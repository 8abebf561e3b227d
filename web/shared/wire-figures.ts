import type { LocalizedText } from './wire';

/** The figures of an item, kind by kind as services/Drill.Domain/Items/Figures has them. */

/** An exact number: "7" or "3/10". */
export type RationalText = string;

interface Drawn<K extends string> {
  readonly kind: K;
  /** What the figure shows, in markup, for a child who cannot see it. */
  readonly text: LocalizedText;
}

export interface Ticks {
  readonly from: RationalText;
  readonly to: RationalText;
  readonly major: RationalText;
  readonly minor: RationalText;
}

export interface Axis {
  readonly ticks: Ticks;
  readonly unit: LocalizedText;
}

export type Notation = 'decimal' | 'fraction';

export interface NumberLine extends Drawn<'number-line'> {
  readonly ticks: Ticks;
  readonly marks: readonly { readonly at: RationalText; readonly label: LocalizedText }[];
  readonly notation: Notation;
}

export interface FractionBar extends Drawn<'fraction-bar'> {
  readonly parts: number;
  readonly shaded: number;
  readonly bars: number;
  readonly length: string;
}

export interface DotArray extends Drawn<'dot-array'> {
  readonly rows: number;
  readonly columns: number;
  readonly filled: number;
}

export interface DotGroups extends Drawn<'dot-groups'> {
  readonly counts: readonly number[];
}

export interface Tape {
  readonly name: LocalizedText;
  readonly segments: readonly { readonly length: RationalText; readonly label: string }[];
  readonly total: string;
}

export interface TapeDiagram extends Drawn<'tape-diagram'> {
  readonly tapes: readonly Tape[];
}

export interface ColumnArithmetic extends Drawn<'column-arithmetic'> {
  readonly operator: 'add' | 'subtract' | 'multiply' | 'divide';
  readonly operands: readonly string[];
  readonly result: string;
  readonly steps: readonly string[];
  readonly carries: string;
}

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
  readonly shape: 'cube' | 'cuboid' | 'triangular-prism' | 'cylinder';
  readonly width: RationalText;
  readonly depth: RationalText;
  readonly height: RationalText;
  readonly labels: Readonly<Record<'width' | 'depth' | 'height', string>>;
}

export interface ClockFace extends Drawn<'clock-face'> {
  readonly hour: number;
  readonly minute: number;
}

export interface Money extends Drawn<'money'> {
  readonly pieces: readonly { readonly yen: number; readonly count: number }[];
}

export interface Scale extends Drawn<'scale'> {
  readonly shape: 'ruler' | 'thermometer' | 'cup' | 'dial';
  readonly ticks: Ticks;
  readonly reading: RationalText;
  readonly unit: string;
}

export interface BarGraph extends Drawn<'bar-graph'> {
  readonly title: LocalizedText;
  readonly bars: readonly { readonly name: LocalizedText; readonly value: RationalText | null }[];
  readonly axis: Axis;
}

export interface LineGraph extends Drawn<'line-graph'> {
  readonly title: LocalizedText;
  readonly names: readonly LocalizedText[];
  readonly series: readonly { readonly name: LocalizedText; readonly values: readonly RationalText[] }[];
  readonly axis: Axis;
}

export interface Share {
  readonly name: LocalizedText;
  readonly percent: number;
  readonly isAsked: boolean;
}

export interface CircleGraph extends Drawn<'circle-graph'> {
  readonly title: LocalizedText;
  readonly shares: readonly Share[];
}

export interface BandGraph extends Drawn<'band-graph'> {
  readonly title: LocalizedText;
  readonly bands: readonly { readonly name: LocalizedText; readonly shares: readonly Share[] }[];
}

export interface Table extends Drawn<'table'> {
  readonly title: LocalizedText;
  readonly heads: readonly LocalizedText[];
  readonly rows: readonly { readonly name: LocalizedText; readonly cells: readonly LocalizedText[] }[];
}

export interface Histogram extends Drawn<'histogram'> {
  readonly title: LocalizedText;
  readonly from: RationalText;
  readonly classWidth: RationalText;
  readonly counts: readonly number[];
  readonly quantity: LocalizedText;
  readonly axis: Axis;
}

export interface DotPlot extends Drawn<'dot-plot'> {
  readonly title: LocalizedText;
  readonly values: readonly RationalText[];
  readonly axis: Axis;
}

export interface BoxPlot extends Drawn<'box-plot'> {
  readonly title: LocalizedText;
  readonly boxes: readonly ({ readonly name: LocalizedText } & Readonly<
    Record<'least' | 'lowerQuartile' | 'median' | 'upperQuartile' | 'greatest', RationalText>
  >)[];
  readonly axis: Axis;
}

export interface Coordinates extends Drawn<'coordinates'> {
  readonly x: Ticks;
  readonly y: Ticks;
  readonly points: readonly { readonly x: RationalText; readonly y: RationalText; readonly label: string }[];
  readonly curves: readonly {
    readonly shape: 'line' | 'hyperbola';
    readonly a: RationalText;
    readonly b: RationalText;
    readonly label: string;
  }[];
}

export type Figure =
  | NumberLine
  | FractionBar
  | DotArray
  | DotGroups
  | TapeDiagram
  | ColumnArithmetic
  | AreaGrid
  | Angle
  | Triangle
  | Quadrilateral
  | Polygon
  | RegularPolygon
  | Circle
  | Solid
  | ClockFace
  | Money
  | Scale
  | BarGraph
  | LineGraph
  | CircleGraph
  | BandGraph
  | Table
  | Histogram
  | DotPlot
  | BoxPlot
  | Coordinates;
