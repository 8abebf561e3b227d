import { useEffect, useRef, useState } from 'preact/hooks';
import { hashOf, parseRoute, type Route } from './route';

interface Routing {
  readonly route: Route;
  readonly go: (route: Partial<Route>) => void;
  /** Somebody wants to go on while something is held; null otherwise. */
  readonly isAsking: boolean;
  readonly answer: (mayLeave: boolean) => void;
}

/**
 * The route in the address bar, and the way to change it.
 * @param isHeld whether the page has something that would be lost; asked before every change
 * @param letGo called when it may be lost
 */
export function useRoute(isHeld: () => boolean, letGo: () => void): Routing {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  const [asked, setAsked] = useState<string | null>(null);
  const at = useRef(location.hash);
  useEffect(() => {
    const read = () => {
      if (location.hash !== at.current && isHeld()) {
        setAsked(location.hash);
        history.replaceState(null, '', at.current || '#');
        return;
      }
      at.current = location.hash;
      setRoute(parseRoute(location.hash));
    };
    const onUnload = (event: BeforeUnloadEvent) => {
      if (isHeld()) event.preventDefault();
    };
    addEventListener('hashchange', read);
    addEventListener('beforeunload', onUnload);
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('beforeunload', onUnload);
    };
  }, []);
  const answer = (mayLeave: boolean) => {
    if (mayLeave && asked !== null) {
      letGo();
      location.hash = asked;
    }
    setAsked(null);
  };
  return {
    route,
    go: (next) => {
      location.hash = hashOf(next);
    },
    isAsking: asked !== null,
    answer,
  };
}
