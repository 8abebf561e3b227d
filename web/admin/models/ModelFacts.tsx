import { dateAndTime } from '../../shared/i18n/dates';
import { inLanguage, language } from '../../shared/i18n/language';
import type { Drift, RunningModel } from '../../shared/wire-models';
import { words } from './words';

/** The passport of a model: which file, of when, and how it was measured. */
export function ModelFacts({ model }: { model: RunningModel }) {
  const { metrics } = model;
  return (
    <dl class="model-facts">
      <Fact name={words().version} value={model.version} />
      <Fact name={words().sha256} value={model.sha256 ?? words().builtIn} />
      {model.trainedAt !== null && <Fact name={words().trainedAt} value={dayOf(model.trainedAt)} />}
      {metrics !== null && (
        <>
          {metrics.auc !== null && <Fact name={words().auc} value={metrics.auc.toFixed(4)} />}
          <Fact name={words().logLoss} value={metrics.logLoss.toFixed(4)} />
          <Fact name={words().rmse} value={metrics.rmse.toFixed(4)} />
          <Fact name={words().ece} value={metrics.ece.toFixed(4)} />
        </>
      )}
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

export function DriftLine({ drift }: { drift: Drift }) {
  return (
    <p class={`drift ${drift.alarm ? 'drift-alarm' : ''}`} role={drift.alarm ? 'alert' : undefined}>
      <strong>{drift.alarm ? `！ ${words().alarm}` : `✓ ${words().fine}`}</strong> {inLanguage(drift.text)}
      {drift.since !== null && <span class="drift-since"> {words().driftSince(dayOf(drift.since))}</span>}
    </p>
  );
}

function dayOf(at: string): string {
  return dateAndTime(new Date(at), language.value);
}
