import { MarkupText } from '../../shared/markup/MarkupText';
import { useLoaded, WhenLoaded } from '../../shared/staff/useLoaded';
import type { Curriculum } from '../../shared/wire';
import { hashOf, type Route } from '../route';
import { words as pageWords } from '../words';
import { words } from './words';

/** The units of a grade, each the way to its examples. */
export function UnitList({ route, grade }: { readonly route: Route; readonly grade: number }) {
  const curriculum = useLoaded<Curriculum>('/api/curriculum');
  const here = { page: 'gallery', classroom: route.classroom } as const;
  return (
    <>
      <div class="page-head">
        <h1>{pageWords().gallery}</h1>
      </div>
      <p class="gallery-lead">{words().lead}</p>
      <WhenLoaded loaded={curriculum}>
        {({ units }) => (
          <>
            <nav class="grades" aria-label={pageWords().grade}>
              {gradesOf(units, grade).map((one) => (
                <a
                  key={one}
                  class="grade"
                  href={hashOf({ ...here, grade: one })}
                  {...(one === grade ? { 'aria-current': 'true' as const } : {})}
                >
                  {pageWords().gradeName(one)}
                </a>
              ))}
            </nav>
            <Units units={units.filter((unit) => unit.grade === grade)} hrefOf={(unit) => hashOf({ ...here, unit })} />
          </>
        )}
      </WhenLoaded>
    </>
  );
}

function Units({ units, hrefOf }: { readonly units: Curriculum['units']; readonly hrefOf: (unit: string) => string }) {
  if (units.length === 0) return <p class="empty">{words().noUnits}</p>;
  return (
    <ul class="unit-cards">
      {units.map((unit) => (
        <li key={unit.id}>
          <a class="unit-card" href={hrefOf(unit.id)}>
            <span class="unit-card-head">
              <span class="unit-card-name">
                <MarkupText text={unit.name} />
              </span>
              <span class="unit-card-count">{words().skillCount(unit.skills.length)}</span>
            </span>
            <span class="unit-card-skills">
              {unit.skills.map((skill) => (
                <span key={skill.id}>
                  <MarkupText text={skill.name} />
                </span>
              ))}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function gradesOf(units: Curriculum['units'], shown: number): number[] {
  return [...new Set([...units.map((unit) => unit.grade), shown])].sort((a, b) => a - b);
}
