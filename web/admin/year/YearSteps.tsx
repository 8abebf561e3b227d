import { language } from '../../shared/i18n/language';
import { words } from './words';

/** What to do, and what it means. */
export function YearSteps() {
  const { intro, howTo, steps, download, whatHappens, effects } = words();
  return (
    <>
      <p>{intro}</p>
      <div class="year-steps">
        <section>
          <h2>{howTo}</h2>
          <ol>
            <li>
              <p>{steps.download}</p>
              <a class="button button-secondary" href={`/api/school/year.csv?language=${language.value}`} download>
                {download}
              </a>
            </li>
            <li>{steps.change}</li>
            <li>{steps.confirm}</li>
          </ol>
        </section>
        <section>
          <h2>{whatHappens}</h2>
          <ul>
            {Object.entries(effects).map(([name, text]) => (
              <li key={name}>{text}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
