import type * as models from '../wire-models';
import { words } from './item-shapes';
import { flag, list, nullable, number, object, type Shape, text } from './shape';

const running = {
  version: text,
  sha256: nullable(text),
  trainedAt: nullable(text),
  metrics: nullable(object<models.ModelMetrics>({ auc: nullable(number), logLoss: number, rmse: number, ece: number })),
};
const calibration = object<models.LiveCalibration>({
  answers: number,
  deciles: list(object<models.CalibrationDecile>({ from: number, to: number, expected: number, observed: number, count: number })),
  grades: list(object<models.CalibrationGrade>({ grade: number, expected: number, observed: number, count: number })),
});
const drift = object<models.Drift>({ alarm: flag, since: nullable(text), text: words });

export const modelShapes: Readonly<Record<string, Shape<unknown>>> = {
  models: object<models.Models>({
    running: object<models.RunningModel>(running),
    shadow: nullable(list(object<models.ShadowModel>({ ...running, calibration, drift }))),
    calibration,
    drift,
  }),
};
