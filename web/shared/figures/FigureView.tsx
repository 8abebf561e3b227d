import { signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWidthOf } from '../components/useWidthOf';
import { inLanguage, language } from '../i18n/language';
import { MarkupText } from '../markup/MarkupText';
import { spoken } from '../markup/spoken';
import type { Figure } from '../wire-figures';
import { PlaceContext } from './drawing/Canvas';
import './figures.css';

type Drawing = typeof import('./FigureDrawing').FigureDrawing;

type Loading = { readonly kind: 'ready'; readonly Drawing: Drawing } | { readonly kind: 'loading' | 'failed' };

const loading = signal<Loading>({ kind: 'loading' });
let isAsked = false;

async function load(): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  try {
    loading.value = { kind: 'ready', Drawing: (await import('./FigureDrawing')).FigureDrawing };
  } catch {
    isAsked = false;
    loading.value = { kind: 'failed' };
  }
}

/** Below this the drawings no longer fit; above it letters keep their size. */
const NARROWEST = 280;

/** A figure as wide as there is room; in words where the drawing cannot be loaded. */
export function FigureView({ figure, look = 'large' }: { readonly figure: Figure; readonly look?: 'large' | 'small' }) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(560);
  useEffect(() => void load(), []);
  useWidthOf(place, (room) => setWidth(Math.max(NARROWEST, room || 560)));
  const state = loading.value;
  return (
    <div class={`figure figure-${look}`} ref={place}>
      {state.kind === 'ready' ? (
        <PlaceContext.Provider value={{ width: look === 'small' ? 420 : width, name: spoken(inLanguage(figure.text), language.value) }}>
          <state.Drawing figure={figure} />
        </PlaceContext.Provider>
      ) : (
        state.kind === 'failed' && (
          <p class="figure-words">
            <MarkupText text={figure.text} />
          </p>
        )
      )}
    </div>
  );
}
