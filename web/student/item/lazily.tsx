import { signal } from '@preact/signals';
import { type ComponentType, createElement } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from '../../shared/components/Button';
import { words } from '../words';

type State<P> = { readonly kind: 'ready'; readonly component: ComponentType<P> } | { readonly kind: 'loading' | 'failed' };

/** A control that few items need, loaded when the first of them is shown. On the tablet it is kept for the time without connection. */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const state = signal<State<P>>({ kind: 'loading' });
  let isAsked = false;
  const ask = async () => {
    if (isAsked) return;
    isAsked = true;
    try {
      state.value = { kind: 'ready', component: await load() };
    } catch {
      isAsked = false;
      state.value = { kind: 'failed' };
    }
  };
  return function Lazily(props: P) {
    useEffect(() => void ask(), []);
    const now = state.value;
    if (now.kind === 'ready') return createElement(now.component, props);
    if (now.kind === 'loading') return <p role="status">{words().loading}</p>;
    return (
      <p role="alert">
        {words().unreachable} <Button onClick={() => void ask()}>{words().tryAgain}</Button>
      </p>
    );
  };
}
