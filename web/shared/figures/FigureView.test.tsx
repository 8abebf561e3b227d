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
