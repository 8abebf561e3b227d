import type { LocalizedText } from './wire';
import type * as shapes from './wire-shapes';

export type * from './wire-shapes';

/** The figures of an item, kind by kind as services/Drill.Domain/Items/Figures has them. */

/** An exact number: "7" or "3/10". */
export type RationalText = string;

export interface Drawn<K extends string> {
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

export interface Soroban extends Drawn<'soroban'> {
  readonly value: RationalText;
  readonly rods: number;
  readonly decimalRods: number;
}

export interface Shelf extends Drawn<'shelf'> {
  readonly rows: readonly (readonly LocalizedText[])[];
}

export interface LengthTape {
  readonly name: LocalizedText;
  readonly length: RationalText;
  readonly start: RationalText;
}

export interface LengthTapes extends Drawn<'length-tapes'> {
  readonly tapes: readonly LengthTape[];
  readonly unit: string;
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

export interface PictographItem {
  readonly name: LocalizedText;
  /** Null where it is asked for. */
  readonly count: number | null;
}

export interface Pictograph extends Drawn<'pictograph'> {
  readonly title: LocalizedText;
  readonly items: readonly PictographItem[];
  readonly symbol: 'circle' | 'apple' | 'flower' | 'ball' | 'star';
}

export interface Panel {
  readonly name: LocalizedText;
  readonly figure: Figure;
  /** In place of the figure's own text; empty for none. */
  readonly said: LocalizedText;
}

export interface Panels extends Drawn<'panels'> {
  readonly items: readonly Panel[];
}

export type Figure =
  | NumberLine
  | FractionBar
  | DotArray
  | DotGroups
  | TapeDiagram
  | ColumnArithmetic
  | shapes.AreaGrid
  | shapes.Angle
  | shapes.Triangle
  | shapes.Quadrilateral
  | shapes.Polygon
  | shapes.RegularPolygon
  | shapes.Circle
  | shapes.Solid
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
  | Coordinates
  | Panels
  | shapes.LatticeDrawing
  | Soroban
  | shapes.Sector
  | Pictograph
  | Shelf
  | LengthTapes
  | shapes.SteppedSolid
  | shapes.NamedCuboid
  | shapes.CubePiles;
