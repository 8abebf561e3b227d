import type { Ability } from '../../shared/wire-staff';
import { grades, monthsOf, placeOnScale, timeOfSchool, toSchoolYears } from './school-years';
import { words } from './words';

/** How far the student has come, on the scale of grades, and how sure that is. */
export function AbilityBand({ ability, grade }: { ability: Ability | null; grade: number }) {
  if (ability === null)
    return (
      <p class="ability">
        {words().ability} <span class="soft">{words().abilityUnknown}</span>
      </p>
    );
  const years = toSchoolYears(ability);
  const months = monthsOf(years);
  const time = timeOfSchool(years);
  const from = placeOnScale(years.middle - years.halfWidth);
  const to = placeOnScale(years.middle + years.halfWidth);
  return (
    <div class="ability" title={words().abilityHelp(ability.mean.toFixed(2).replace('-', '−'), ability.halfWidth.toFixed(2))}>
      <p>
        {words().ability} <strong>{words().abilityPlace(words().grade(time.grade), time.third)}</strong>{' '}
        <span class="soft">{months === null ? words().abilityVague : words().abilityMonths(months)}</span>
      </p>
      <span class="ability-scale" aria-hidden="true">
        {grades.map((each) => (
          <span key={each} class={`ability-grade ${each === grade ? 'ability-own' : ''}`}>
            {each <= 6 ? each : each - 6}
          </span>
        ))}
        <span class="ability-band" style={{ insetInlineStart: `${100 * from}%`, inlineSize: `${100 * (to - from)}%` }} />
        <span class="ability-mean" style={{ insetInlineStart: `${100 * placeOnScale(years.middle)}%` }} />
      </span>
    </div>
  );
}
