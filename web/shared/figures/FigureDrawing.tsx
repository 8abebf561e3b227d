import type { Figure } from '../wire-figures';
import { ColumnArithmeticFigure } from './counting/ColumnArithmetic';
import { DotArrayFigure, DotGroupsFigure } from './counting/Dots';
import { FractionBarFigure } from './counting/FractionBar';
import { NumberLineFigure } from './counting/NumberLine';
import { ShelfFigure } from './counting/Shelf';
import { SorobanFigure } from './counting/Soroban';
import { TapeDiagramFigure } from './counting/TapeDiagram';
import { BarGraphFigure } from './graphs/BarGraph';
import { BoxPlotFigure } from './graphs/BoxPlot';
import { CoordinatesFigure } from './graphs/Coordinates';
import { DotPlotFigure } from './graphs/DotPlot';
import { HistogramFigure } from './graphs/Histogram';
import { LineGraphFigure } from './graphs/LineGraph';
import { PictographFigure } from './graphs/Pictograph';
import { BandGraphFigure, CircleGraphFigure } from './graphs/ShareGraphs';
import { TableFigure } from './graphs/Table';
import { LatticeDrawingFigure } from './lattice/LatticeDrawing';
import { ClockFaceFigure } from './measures/ClockFace';
import { LengthTapesFigure } from './measures/LengthTapes';
import { MoneyFigure } from './measures/Money';
import { ScaleFigure } from './measures/Scale';
import { PanelsFigure } from './panels/Panels';
import { AngleFigure } from './shapes/Angle';
import { AreaGridFigure } from './shapes/AreaGrid';
import { CircleFigure } from './shapes/Circle';
import { PolygonFigure, RegularPolygonFigure } from './shapes/Polygon';
import { QuadrilateralFigure } from './shapes/Quadrilateral';
import { SectorFigure } from './shapes/Sector';
import { TriangleFigure } from './shapes/Triangle';
import { CubePilesFigure } from './solids/CubePiles';
import { NamedCuboidFigure } from './solids/NamedCuboid';
import { SolidFigure } from './solids/Solid';
import { SteppedSolidFigure } from './solids/SteppedSolid';

/** Draws every kind of figure; a chunk of its own, because only some items have one. */
export function FigureDrawing({ figure }: { readonly figure: Figure }) {
  switch (figure.kind) {
    case 'number-line':
      return <NumberLineFigure {...figure} />;
    case 'fraction-bar':
      return <FractionBarFigure {...figure} />;
    case 'dot-array':
      return <DotArrayFigure {...figure} />;
    case 'dot-groups':
      return <DotGroupsFigure {...figure} />;
    case 'tape-diagram':
      return <TapeDiagramFigure {...figure} />;
    case 'column-arithmetic':
      return <ColumnArithmeticFigure {...figure} />;
    case 'area-grid':
      return <AreaGridFigure {...figure} />;
    case 'angle':
      return <AngleFigure {...figure} />;
    case 'triangle':
      return <TriangleFigure {...figure} />;
    case 'quadrilateral':
      return <QuadrilateralFigure {...figure} />;
    case 'polygon':
      return <PolygonFigure {...figure} />;
    case 'regular-polygon':
      return <RegularPolygonFigure {...figure} />;
    case 'circle':
      return <CircleFigure {...figure} />;
    case 'solid':
      return <SolidFigure {...figure} />;
    case 'clock-face':
      return <ClockFaceFigure {...figure} />;
    case 'money':
      return <MoneyFigure {...figure} />;
    case 'scale':
      return <ScaleFigure {...figure} />;
    case 'bar-graph':
      return <BarGraphFigure {...figure} />;
    case 'line-graph':
      return <LineGraphFigure {...figure} />;
    case 'circle-graph':
      return <CircleGraphFigure {...figure} />;
    case 'band-graph':
      return <BandGraphFigure {...figure} />;
    case 'table':
      return <TableFigure {...figure} />;
    case 'histogram':
      return <HistogramFigure {...figure} />;
    case 'dot-plot':
      return <DotPlotFigure {...figure} />;
    case 'box-plot':
      return <BoxPlotFigure {...figure} />;
    case 'coordinates':
      return <CoordinatesFigure {...figure} />;
    case 'panels':
      return <PanelsFigure {...figure} Drawing={FigureDrawing} />;
    case 'lattice':
      return <LatticeDrawingFigure {...figure} />;
    case 'soroban':
      return <SorobanFigure {...figure} />;
    case 'sector':
      return <SectorFigure {...figure} />;
    case 'pictograph':
      return <PictographFigure {...figure} />;
    case 'shelf':
      return <ShelfFigure {...figure} />;
    case 'length-tapes':
      return <LengthTapesFigure {...figure} />;
    case 'stepped-solid':
      return <SteppedSolidFigure {...figure} />;
    case 'named-cuboid':
      return <NamedCuboidFigure {...figure} />;
    case 'cube-piles':
      return <CubePilesFigure {...figure} />;
  }
}
