import { useEffect, useRef } from 'preact/hooks';
import { shortDate } from '../../../shared/i18n/dates';
import { language } from '../../../shared/i18n/language';
import { useLoaded, WhenLoaded } from '../../../shared/staff/useLoaded';
import type { AbilityHistory } from '../../../shared/wire-planning';
import { timeOfSchool } from '../school-years';
import { words } from '../words';
import { sampled, toYears, type YearsPoint } from './series';

const TABLE_ROWS = 8;

/** How what is believed of the student moved, with how sure it was: a chart, and the same in words. */
export function AbilityChart({ student }: { student: string }) {
  const history = useLoaded<AbilityHistory>(`/api/students/${encodeURIComponent(student)}/ability`);
  return (
    <section>
      <h3>{words().history}</h3>
      <WhenLoaded loaded={history}>{({ points }) => <Chart points={points.map(toYears)} />}</WhenLoaded>
    </section>
  );
}

function Chart({ points }: { points: readonly YearsPoint[] }) {
  const place = useRef<HTMLDivElement>(null);
  const [first, last] = [points[0], points.at(-1)];
  // The chart's library is loaded with the first chart that is looked at.
  useEffect(() => {
    let isHere = true;
    let remove = () => {};
    if (points.length > 1) {
      void import('./draw').then(({ drawAbility }) => {
        if (isHere && place.current !== null) {
          remove = drawAbility(place.current, points, { grade: words().grade, day: (at) => shortDate(at, language.value) });
        }
      });
    }
    return () => {
      isHere = false;
      remove();
    };
  }, [points.length, last?.at.getTime(), language.value]);
  if (first === undefined || last === undefined || points.length < 2) return <p class="soft">{words().noHistory}</p>;
  const caption = words().historyCaption(dayOf(first), placeOf(first), placeOf(last));
  return (
    <figure class="ability-chart">
      <div ref={place} class="ability-plot" role="img" aria-label={caption} />
      <figcaption>
        {caption} <span class="soft">{words().historyBand}</span>
      </figcaption>
      <details class="as-table">
        <summary>{words().asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words().columns.at}</th>
              <th scope="col">{words().ability}</th>
              <th scope="col">{words().band}</th>
            </tr>
          </thead>
          <tbody>
            {sampled(points, TABLE_ROWS).map((point) => (
              <tr key={point.at.getTime()}>
                <th scope="row">{dayOf(point)}</th>
                <td>{placeOf(point)}</td>
                <td>{words().fromTo(placeOf({ ...point, middle: point.low }), placeOf({ ...point, middle: point.high }))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function placeOf(point: YearsPoint): string {
  const time = timeOfSchool(point);
  return words().abilityPlace(words().grade(time.grade), time.third);
}

function dayOf({ at }: YearsPoint): string {
  return shortDate(at, language.value);
}
