import type { LiveCalibration } from '../../shared/wire-models';
import { CalibrationChart } from './CalibrationChart';
import { CalibrationTable } from './CalibrationTable';
import { percent, words } from './words';

/** Whether the predictions come true: by tenth of the prediction and by grade. */
export function Calibration({ calibration }: { calibration: LiveCalibration }) {
  if (calibration.answers === 0) return <p class="empty-line">{words().noAnswers}</p>;
  return (
    <>
      <p class="row-detail">{words().answers(calibration.answers)}</p>
      <div class="calibration">
        <figure>
          <CalibrationChart deciles={calibration.deciles} />
          <figcaption class="row-detail">{words().chart}</figcaption>
        </figure>
        <div class="calibration-tables">
          <CalibrationTable
            title={words().byDecile}
            first={words().band}
            rows={calibration.deciles.map((decile) => ({ ...decile, name: `${percent(decile.from)} – ${percent(decile.to)}` }))}
          />
          <CalibrationTable
            title={words().byGrade}
            first={words().grade}
            rows={calibration.grades.map((grade) => ({ ...grade, name: words().gradeName(grade.grade) }))}
          />
        </div>
      </div>
    </>
  );
}
