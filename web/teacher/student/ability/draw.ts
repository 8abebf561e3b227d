import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { columnsOf, rangeOf, type YearsPoint } from './series';

const HEIGHT = 220;

interface Labels {
  readonly grade: (grade: number) => string;
  readonly day: (at: Date) => string;
}

/** Draws the band and its middle into the element; what is returned takes it away again. */
export function drawAbility(into: HTMLElement, points: readonly YearsPoint[], labels: Labels): () => void {
  const color = (name: string) => getComputedStyle(into).getPropertyValue(name).trim();
  const axis = {
    stroke: color('--color-ink-soft'),
    grid: { stroke: color('--color-line'), width: 1 },
    ticks: { show: false },
    font: '13px system-ui',
  };
  const edge = { stroke: color('--color-right'), width: 0.5, points: { show: false } };
  const [low, high] = rangeOf(points);
  const plot = new uPlot(
    {
      width: into.clientWidth,
      height: HEIGHT,
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: true, range: (_, from, to) => (from === to ? [from - 43_200, to + 43_200] : [from, to]) },
        y: { range: [low, high] },
      },
      axes: [
        { ...axis, size: 32, space: 90, values: (_, splits) => splits.map((second) => labels.day(new Date(second * 1000))) },
        {
          ...axis,
          size: 64,
          splits: () => Array.from({ length: high - low + 1 }, (_, index) => low + index),
          values: (_, splits) => splits.map((grade) => (grade >= 1 && grade <= 9 ? labels.grade(grade) : '')),
        },
      ],
      series: [{}, edge, edge, { stroke: color('--color-right'), width: 2.5, points: { show: points.length < 20 } }],
      bands: [{ series: [1, 2], fill: color('--color-right-soft') }],
    },
    columnsOf(points),
    into,
  );
  const watch = new ResizeObserver(() => plot.setSize({ width: into.clientWidth, height: HEIGHT }));
  watch.observe(into);
  return () => {
    watch.disconnect();
    plot.destroy();
  };
}
