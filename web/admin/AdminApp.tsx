import { useEffect, useState } from 'preact/hooks';
import { AccountPage } from '../shared/account/AccountPage';
import { CardsSheet } from '../shared/cards/CardsSheet';
import { useLoaded, WhenLoaded } from '../shared/staff/useLoaded';
import type { Session } from '../shared/wire';
import type { SchoolPage } from '../shared/wire-staff';
import { AdminBar } from './AdminBar';
import { ModelsPage } from './models/ModelsPage';
import { RosterPage } from './roster/RosterPage';
import { parseRoute } from './route';
import { Overview } from './school/Overview';
import { words } from './words';
import { YearPage } from './year/YearPage';

export function AdminApp({ session }: { session: Session }) {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  const school = useLoaded<SchoolPage>('/api/school');
  useEffect(() => {
    const read = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return (
    <>
      <AdminBar session={session} isAccount={route.page === 'account'} />
      <main>
        {route.page !== 'overview' && (
          <a class="staff-link back" href="#overview">
            ‹ {words().back}
          </a>
        )}
        <WhenLoaded loaded={school}>
          {(value) => {
            const classroom = value.classrooms.find((one) => 'classroom' in route && one.id === route.classroom);
            if (route.page === 'account') return <AccountPage />;
            if (route.page === 'models') return <ModelsPage />;
            if (route.page === 'year') return <YearPage hasClassrooms={value.classrooms.length > 0} onChanged={school.reload} />;
            if (route.page === 'cards') return <CardsSheet classroom={route.classroom} />;
            if (classroom !== undefined)
              return <RosterPage key={classroom.id} classroom={classroom} classrooms={value.classrooms} onChanged={school.reload} />;
            return <Overview page={value} role={session.role} onChanged={school.reload} />;
          }}
        </WhenLoaded>
      </main>
    </>
  );
}
