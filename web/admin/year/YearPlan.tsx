import type { SchoolYear } from '../../shared/wire-staff';
import { inOrder } from '../classrooms';
import { words as adminWords } from '../words';
import { Leaving } from './Leaving';
import { words } from './words';

/** What the new year would be; null before the list was checked. */
export function YearPlan({ year }: { year: SchoolYear | null }) {
  return (
    <div class="year-plan">
      <h3>{words().plan}</h3>
      {year === null ? (
        <p class="empty-line">{words().noPlan}</p>
      ) : (
        <>
          <table class="preview-table">
            <thead>
              <tr>
                <th scope="col">{words().classroom}</th>
                <th scope="col">{adminWords().gradeLabel}</th>
                <th scope="col">{words().students}</th>
              </tr>
            </thead>
            <tbody>
              {inOrder(year.classrooms).map(({ name, grade, students }) => (
                <tr key={`${grade} ${name}`}>
                  <th scope="row">{name}</th>
                  <td>{adminWords().grade(grade)}</td>
                  <td>{adminWords().students(students)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>{words().moving(year.moving)}</p>
          <Leaving students={year.leaving} />
        </>
      )}
    </div>
  );
}
