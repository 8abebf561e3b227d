import { useEffect, useState } from 'preact/hooks';
import { hashOf, parseRoute, type Route } from './route';

/** The route in the address bar, and the way to change it. */
export function useRoute(): [Route, (route: Partial<Route>) => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const read = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return [
    route,
    (next) => {
      location.hash = hashOf(next);
    },
  ];
}
