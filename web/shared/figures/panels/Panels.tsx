import type { ComponentType } from 'preact';
import { useContext } from 'preact/hooks';
import { MarkupText } from '../../markup/MarkupText';
import type { Figure, Panels } from '../../wire-figures';
import { PlaceContext } from '../drawing/Canvas';
import { isWide } from '../wide';
import { columnsFor } from './columns';
import './panels.css';

/** As much as the padding and the line around a panel take. */
const FRAME = 20;
const GAP = 8;

interface Props extends Panels {
  /** Draws what a panel holds. */
  readonly Drawing: ComponentType<{ readonly figure: Figure }>;
}

/** One picture to who listens: what is said of it names each panel. */
export function PanelsFigure({ items, Drawing }: Props) {
  const { width, name } = useContext(PlaceContext);
  const columns = columnsFor(
    items.length,
    width,
    items.some(({ figure }) => isWide(figure)),
  );
  const inner = (width - GAP * (columns - 1)) / columns - FRAME;
  return (
    <div class={`figure-panels figure-panels-${columns}`} role="img" aria-label={name}>
      {items.map((panel) => (
        <div key={panel.name.ja} class="figure-panel" aria-hidden="true">
          {panel.name.ja !== '' && (
            <span class="figure-panel-name">
              <MarkupText text={panel.name} />
            </span>
          )}
          <PlaceContext.Provider value={{ width: inner, name: '', isTight: true }}>
            <Drawing figure={panel.figure} />
          </PlaceContext.Provider>
        </div>
      ))}
    </div>
  );
}
