import { useLoaded, WhenLoaded } from '../../shared/staff/useLoaded';
import type { Models, ShadowModel } from '../../shared/wire-models';
import { Calibration } from './Calibration';
import { DriftLine, ModelFacts } from './ModelFacts';
import { words } from './words';
import './models.css';

/** The passport: which model predicts, whether its predictions come true, and what is only watched. */
export function ModelsPage() {
  const models = useLoaded<Models>('/api/models');
  return (
    <div class="overview passport">
      <h1>{words().title}</h1>
      <p class="row-detail">{words().intro}</p>
      <WhenLoaded loaded={models}>{(value) => <Passport models={value} />}</WhenLoaded>
    </div>
  );
}

function Passport({ models: { running, shadow, calibration, drift } }: { models: Models }) {
  return (
    <>
      <section>
        <h2>{words().running}</h2>
        <DriftLine drift={drift} />
        <ModelFacts model={running} />
      </section>
      <section>
        <h2>{words().calibration}</h2>
        <Calibration calibration={calibration} />
      </section>
      <section>
        <h2>{words().shadow}</h2>
        {shadow === null || shadow.length === 0 ? (
          <p class="empty-line">{words().noShadow}</p>
        ) : (
          <>
            <p class="row-detail">{words().shadowHelp}</p>
            {shadow.map((model) => (
              <Shadow key={model.version} model={model} />
            ))}
          </>
        )}
      </section>
    </>
  );
}

function Shadow({ model }: { model: ShadowModel }) {
  return (
    <details class="shadow">
      <summary>{model.version}</summary>
      <DriftLine drift={model.drift} />
      <ModelFacts model={model} />
      <Calibration calibration={model.calibration} />
    </details>
  );
}
