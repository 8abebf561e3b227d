import type { Route } from '../route';
import type { Go } from '../TeacherApp';
import { UnitList } from './UnitList';
import { UnitPage } from './UnitPage';
import './gallery.css';
import './print.css';

interface Props {
  readonly route: Route;
  /** Where the list of units opens. */
  readonly grade: number;
  readonly go: Go;
}

/** Everything Drill asks, by example: the units of a grade, or one unit. */
export function GalleryPage({ route, grade, go }: Props) {
  return (
    <main class="page gallery">
      {route.unit === null ? <UnitList route={route} grade={route.grade ?? grade} /> : <UnitPage route={route} unit={route.unit} go={go} />}
    </main>
  );
}
