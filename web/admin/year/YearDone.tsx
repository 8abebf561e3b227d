import { useEffect, useRef } from 'preact/hooks';
import type { SchoolYear } from '../../shared/wire-staff';
import { words } from './words';

/** The new year has begun; what is left to do. */
export function YearDone({ year }: { year: SchoolYear }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { nextSteps } = words();
  return (
    <div class="overview">
      <h1 ref={heading} tabIndex={-1}>
        {words().done}
      </h1>
      <p>{words().doneHelp(year.classrooms.length, year.moving, year.leaving.length)}</p>
      <section>
        <div class="part-head">
          <h2>{words().next}</h2>
        </div>
        <ul class="rows year-next">
          <li class="row row-link">
            <a href="#overview">{nextSteps.teachers}</a>
            <span class="row-detail">{nextSteps.teachersHelp}</span>
          </li>
          <li class="row row-link">
            <a href="#overview">{nextSteps.students}</a>
            <span class="row-detail">{nextSteps.studentsHelp}</span>
          </li>
          <li class="row row-link">
            <a href="#overview">{nextSteps.cards}</a>
            <span class="row-detail">{nextSteps.cardsHelp}</span>
          </li>
        </ul>
      </section>
    </div>
  );
}
