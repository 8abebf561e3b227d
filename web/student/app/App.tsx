import { useEffect } from 'preact/hooks';
import { Announcer } from '../../shared/components/announcer';
import { ReaderContext } from '../../shared/markup/MarkupText';
import { ClosingPage } from '../closing/ClosingPage';
import { DrillPage } from '../drill/DrillPage';
import { HomePage } from '../home/HomePage';
import { isCardLink } from '../sign-in/card-link';
import { SignInPage } from '../sign-in/SignInPage';
import { words } from '../words';
import { furigana, gradeOf, isSessionOver, outbox, person, screen } from './state';

export function App() {
  const title = words().appName;
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    const wake = () => outbox.value?.wake();
    const goBack = () => {
      screen.value = { kind: 'home' };
    };
    // Another child's card, scanned in this tab: the page starts anew for its owner.
    const openCard = () => {
      if (isCardLink(location.hash)) location.reload();
    };
    addEventListener('online', wake);
    addEventListener('hashchange', openCard);
    addEventListener('popstate', goBack);
    return () => {
      removeEventListener('online', wake);
      removeEventListener('hashchange', openCard);
      removeEventListener('popstate', goBack);
    };
  }, []);
  return (
    <ReaderContext.Provider value={{ grade: gradeOf(person.value), furigana: furigana.value }}>
      <Announcer />
      <CurrentScreen />
    </ReaderContext.Provider>
  );
}

function CurrentScreen() {
  if (person.value === undefined)
    return (
      <main class="starting">
        <p role="status">{words().loading}</p>
      </main>
    );
  if (person.value === null || isSessionOver.value) return <SignInPage />;
  switch (screen.value.kind) {
    case 'home':
      return <HomePage />;
    case 'drill':
      return <DrillPage />;
    case 'closing':
      return <ClosingPage drill={screen.value.drill} />;
  }
}
