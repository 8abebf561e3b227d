import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { language } from '../i18n/language';
import { MarkupText, type Reader, ReaderContext } from './MarkupText';

const both = (text: string) => ({ ja: text, en: text });

function draw(text: string, reader: Reader = { grade: 3, furigana: 'by-grade' }): HTMLElement {
  const place = document.createElement('div');
  render(
    <ReaderContext.Provider value={reader}>
      <MarkupText text={both(text)} drawSlot={(index) => <button type="button">{index}</button>} />
    </ReaderContext.Provider>,
    place,
  );
  return place;
}

afterEach(() => {
  language.value = 'ja';
});

describe('MarkupText', () => {
  it('shows ruby only for kanji above the grade of the child', () => {
    expect(draw('{約分|やくぶん}と {数|かず}').querySelectorAll('ruby')).toHaveLength(1);
    expect(draw('{約分|やくぶん}', { grade: 4, furigana: 'by-grade' }).textContent).toBe('約分');
  });

  it('draws mathematics as MathML named by its spoken form', () => {
    const math = draw('$1_2/3$').querySelector('math');
    expect(math?.getAttribute('aria-label')).toBe('1と3分の2');
    expect(math?.querySelector('mfrac')?.children).toHaveLength(2);
    language.value = 'en';
    expect(draw('$1_2/3$').querySelector('math')?.getAttribute('aria-label')).toBe('one and two thirds');
  });

  it('sets powers on what they belong to and a negative sign close to its number', () => {
    const math = draw('$(-2)x² - 60°$').querySelector('math');
    expect(math?.querySelector('msup')?.textContent).toBe('x2');
    expect([...(math?.querySelectorAll('mo.close-sign') ?? [])].map((sign) => sign.textContent)).toEqual(['−', '°']);
  });

  it('gives each place of the answer its number, in order, outside MathML', () => {
    const place = draw('$1/2 = □/□$ と $□$');
    expect([...place.querySelectorAll('button')].map((button) => button.textContent)).toEqual(['0', '1', '2']);
    expect(place.querySelector('math button')).toBeNull();
  });

  it('keeps a mark that must not begin a line at the mathematics before it', () => {
    const place = draw('$15 ÷ 3$、です。$5$。）と$6$円');
    expect([...place.querySelectorAll('.unbroken')].map((span) => span.lastChild?.textContent)).toEqual(['、', '。）']);
    expect(place.textContent).toMatch(/、です。.*。）と.*円$/);
  });

  it('never makes elements of HTML in a text', () => {
    const place = draw('<img src=x onerror=alert(1)> {<b>|x}');
    expect(place.querySelector('img, b')).toBeNull();
    expect(place.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});
