import { render } from 'preact';
import figures from '../../../tests/contracts/figures.json';
import { FigureView } from '../../shared/figures/FigureView';
import { language } from '../../shared/i18n/language';
import { MarkupText, ReaderContext } from '../../shared/markup/MarkupText';
import type { Figure } from '../../shared/wire-figures';
import '../../shared/tokens.css';
import '../../shared/base.css';
import './figures-page.css';

/** Every figure of the contract under each other: /dev/figures/?lang=en&look=small&from=12&count=6 */
const query = new URLSearchParams(location.search);
language.value = query.get('lang') === 'en' ? 'en' : 'ja';
const from = Number(query.get('from') ?? 0);
const shown = (figures as readonly Figure[]).slice(from, from + Number(query.get('count') ?? figures.length));
const look = query.get('look') === 'small' ? 'small' : 'large';

render(
  <ReaderContext.Provider value={{ grade: 3, furigana: 'by-grade' }}>
    <main class="figures-page">
      {shown.map((figure) => (
        <section key={figure.text.ja}>
          <FigureView figure={figure} look={look} />
          <p class="figures-text">
            <MarkupText text={figure.text} />
          </p>
        </section>
      ))}
    </main>
  </ReaderContext.Provider>,
  document.getElementById('app') ?? document.body,
);
