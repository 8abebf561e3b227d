import { useContext } from 'preact/hooks';
import { inLanguage } from '../../i18n/language';
import { ReaderContext } from '../../markup/MarkupText';
import type { BoxPlot } from '../../wire-figures';
import { bracketed } from '../drawing/bracketed';
import { Canvas, useWidth } from '../drawing/Canvas';
import { HorizontalScale } from '../drawing/HorizontalScale';
import { Label } from '../drawing/Label';
import { labelRuns, widthOf } from '../drawing/label-runs';
import { placer } from '../drawing/ticks';
import { TITLE, Title } from './Title';

const ROW = 52;
const HALF = 16;

export function BoxPlotFigure({ title, boxes, axis }: BoxPlot) {
  const width = useWidth(600);
  const { grade, furigana } = useContext(ReaderContext);
  const names = Math.max(...boxes.map((box) => widthOf(labelRuns(inLanguage(box.name), grade, furigana)) * 17));
  const [left, right] = [names === 0 ? 24 : names + 26, width - 24];
  const at = placer(axis.ticks, left, right);
  const bottom = TITLE + boxes.length * ROW + 20;
  return (
    <Canvas width={width} height={bottom + 68}>
      <Title text={title} width={width} />
      {boxes.map((box, index) => {
        const y = TITLE + (index + 0.5) * ROW + 6;
        const [least, lower, median, upper, greatest] = [
          at(box.least),
          at(box.lowerQuartile),
          at(box.median),
          at(box.upperQuartile),
          at(box.greatest),
        ];
        return (
          <g key={box.name.en}>
            <Label x={left - 16} y={y} text={box.name} size={17} anchor="end" />
            <path
              class="figure-line"
              d={`M${least},${y - 9} v18 M${least},${y} H${lower} M${upper},${y} H${greatest} M${greatest},${y - 9} v18`}
            />
            <rect class="figure-bar" x={lower} y={y - HALF} width={upper - lower} height={HALF * 2} />
            <line class="figure-median" x1={median} x2={median} y1={y - HALF} y2={y + HALF} />
          </g>
        );
      })}
      <HorizontalScale ticks={axis.ticks} left={left} right={right} y={bottom} />
      <Label x={width - 6} y={bottom + 56} text={bracketed(axis.unit)} size={16} anchor="end" />
    </Canvas>
  );
}
