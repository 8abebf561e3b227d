import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { language } from '../i18n/language';
import { spoken } from '../markup/spoken';
import type { Figure } from '../wire-figures';
import { PlaceContext } from './drawing/Canvas';
import { FigureDrawing } from './FigureDrawing';
import { FigureView } from './FigureView';

const path = resolve(import.meta.dirname, '../../../tests/contracts/figures.json');
const figures = JSON.parse(readFileSync(path, 'utf8')) as readonly Figure[];

function draw(figure: Figure, width = 560): HTMLElement {
  const place = document.createElement('div');
  render(
    <PlaceContext.Provider value={{ width, name: spoken(figure.text.ja, 'ja') }}>
      <FigureDrawing figure={figure} />
    </PlaceContext.Provider>,
    place,
  );
  return place;
}

const find = <K extends Figure['kind']>(kind: K): Extract<Figure, { kind: K }> =>
  figures.find((figure): figure is Extract<Figure, { kind: K }> => figure.kind === kind) ?? expect.fail(`no ${kind} in the contract`);

afterEach(() => {
  language.value = 'ja';
});

describe('FigureDrawing', () => {
  const cases = figures.map((figure, index) => [`${index} ${figure.kind}`, figure] as const);

  it.each(cases)('%s is a picture with a name, without a broken number or a style attribute', (_, figure) => {
    for (const width of [312, 640]) {
      const html = draw(figure, width).innerHTML;
      expect(html).not.toMatch(/NaN|undefined|Infinity|style=/);
      if (figure.kind === 'table' || figure.kind === 'panels') continue;
      const svg = draw(figure, width).querySelector('svg');
      expect(svg?.getAttribute('role')).toBe('img');
      expect(svg?.getAttribute('aria-label')).toBe(spoken(figure.text.ja, 'ja'));
      expect(Number(svg?.getAttribute('width'))).toBeLessThanOrEqual(640);
      expect(Number(svg?.getAttribute('height'))).toBeLessThanOrEqual(420);
    }
  });

  it('a number line leaves out the number that □ asks for', () => {
    const line = {
      ...find('number-line'),
      ticks: { from: '0', to: '4', major: '1', minor: '1' },
      marks: [{ at: '3', label: { ja: '□', en: '□' } }],
    };
    const place = draw(line);
    expect([...place.querySelectorAll('text')].map((text) => text.textContent)).toEqual(['0', '1', '2', '4']);
    expect(place.querySelectorAll('.figure-blank')).toHaveLength(1);
  });

  it('shades as many parts as there are', () => {
    const bars = draw({ ...find('fraction-bar'), bars: 2, parts: 4, shaded: 7 });
    expect([bars.querySelectorAll('.figure-shaded').length, bars.querySelectorAll('.figure-empty').length]).toEqual([7, 1]);
    const dots = draw({ ...find('dot-array'), rows: 2, columns: 5, filled: 7 });
    expect([dots.querySelectorAll('.figure-dot').length, dots.querySelectorAll('.figure-ring').length]).toEqual([7, 3]);
  });

  it('an asked share or bar is drawn without its number', () => {
    expect(draw(find('circle-graph')).textContent).not.toContain('25%');
    expect(draw(find('bar-graph')).querySelectorAll('.figure-blank')).toHaveLength(1);
  });

  it('labels follow the language', () => {
    language.value = 'en';
    expect(draw(find('bar-graph')).textContent).toContain('Mikan');
  });

  it('panels are one picture, each with its name, and the words of what they hold are not said', () => {
    const figure = find('panels');
    const place = draw(figure);
    expect(place.querySelector('.figure-panels')?.getAttribute('aria-label')).toBe(spoken(figure.text.ja, 'ja'));
    expect([...place.querySelectorAll('.figure-panel-name')].map((name) => name.textContent)).toEqual(['あ', 'い', 'う', 'え']);
    expect(place.querySelectorAll('.figure-panel[aria-hidden=true] svg[aria-label=""]')).toHaveLength(4);
  });

  it('a soroban lays the beads that count against the beam', () => {
    const place = draw({ ...find('soroban'), value: '7', rods: 1, decimalRods: 0 });
    const ys = [...place.querySelectorAll('.soroban-bead')].map((bead) =>
      Number(/^M[\d.]+,([\d.]+)/.exec(bead.getAttribute('d') ?? '')?.[1]),
    );
    const beam = Number(place.querySelector('.soroban-beam')?.getAttribute('y'));
    const high = (ys[2] ?? 0) - (ys[1] ?? 0);
    expect(ys).toHaveLength(5);
    expect(beam - (ys[0] ?? 0)).toBeCloseTo(high / 2);
    expect((ys[1] ?? 0) - beam - 8).toBeCloseTo(high / 2);
    expect((ys[3] ?? 0) - (ys[2] ?? 0)).toBeGreaterThan(high * 1.5);
  });

  it('as many pictures as were counted, and □ where it is asked', () => {
    const place = draw(find('pictograph'));
    expect([place.querySelectorAll('.picture-red').length, place.querySelectorAll('.figure-blank').length]).toEqual([20, 1]);
  });

  it('squared paper has the shapes, points and lines that it is given', () => {
    const figure = figures.filter((each) => each.kind === 'lattice')[1] ?? expect.fail('only one drawing on squared paper');
    const place = draw(figure);
    expect(place.querySelectorAll('.lattice-outline')).toHaveLength(1);
    expect(place.querySelectorAll('.figure-point')).toHaveLength(3);
    expect(place.querySelectorAll('.lattice-line-axis, .lattice-line-thick, .lattice-line-arrow')).toHaveLength(3);
    expect(place.querySelectorAll('.figure-squares')).toHaveLength(1);
  });

  it('strips begin and end on the squares', () => {
    const strips = [...draw(find('length-tapes')).querySelectorAll('.figure-bar')].map((strip) =>
      ['x', 'width', 'height'].map((name) => Number(strip.getAttribute(name))),
    );
    const [first = [], second = []] = strips;
    const side = first[2] ?? 0;
    expect((first[1] ?? 0) / side).toBeCloseTo(7);
    expect(((second[0] ?? 0) - (first[0] ?? 0)) / side).toBeCloseTo(2);
  });

  it('a table is a table', () => {
    const place = draw(find('table'));
    expect(place.querySelectorAll('th[scope=col]')).toHaveLength(4);
    expect(place.querySelectorAll('.figure-table-blank')).toHaveLength(1);
  });
});

describe('FigureView', () => {
  it('draws the figure when its chunk has come', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    render(<FigureView figure={find('clock-face')} />, place);
    await vi.waitFor(() => expect(place.querySelector('svg')).not.toBeNull());
    expect(place.querySelector('svg')?.getAttribute('aria-label')).toContain('みじかい はりは 3と 4の あいだ');
  });
});
