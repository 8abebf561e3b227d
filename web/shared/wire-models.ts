/** What the administrator reads of the models that predict: which one chose, and whether its predictions come true. */
import type { LocalizedText } from './wire';

export interface ModelMetrics {
  /** Null for a model that was measured without it. */
  readonly auc: number | null;
  readonly logLoss: number;
  readonly rmse: number;
  readonly ece: number;
}

/** Answers whose predicted success lay in [from, to): what was expected on average, and what came. Probabilities. */
export interface CalibrationDecile {
  readonly from: number;
  readonly to: number;
  readonly expected: number;
  readonly observed: number;
  readonly count: number;
}

export interface CalibrationGrade {
  readonly grade: number;
  readonly expected: number;
  readonly observed: number;
  readonly count: number;
}

export interface LiveCalibration {
  readonly answers: number;
  readonly deciles: readonly CalibrationDecile[];
  readonly grades: readonly CalibrationGrade[];
}

export interface Drift {
  readonly alarm: boolean;
  readonly since: string | null;
  readonly text: LocalizedText;
}

/** The built-in baseline has no file, so neither hash nor date nor metrics. */
export interface RunningModel {
  readonly version: string;
  readonly sha256: string | null;
  readonly trainedAt: string | null;
  readonly metrics: ModelMetrics | null;
}

/** A model that is only watched: it predicts and does not choose. */
export interface ShadowModel extends RunningModel {
  readonly calibration: LiveCalibration;
  readonly drift: Drift;
}

export interface Models {
  readonly running: RunningModel;
  readonly shadow: readonly ShadowModel[] | null;
  readonly calibration: LiveCalibration;
  readonly drift: Drift;
}
