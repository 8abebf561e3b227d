import { AccountPage } from '../shared/account/AccountPage';
import { Notice } from '../shared/components/Notice';
import { useLoaded, WhenLoaded } from '../shared/staff/useLoaded';
import type { Classroom, Session } from '../shared/wire';
import type { SchoolPage } from '../shared/wire-staff';
import { HomeworkPage } from './assignments/HomeworkPage';
import { dropDraft, openDraft } from './authored/form/draft/open-draft';
import { OwnItemsPage } from './authored/OwnItemsPage';
import { CardsPage } from './CardsPage';
import { GalleryPage } from './gallery/GalleryPage';
import { LeaveDialog } from './LeaveDialog';
import { LiveView } from './live/LiveView';
import type { Route } from './route';
import { StudentPanel } from './student/StudentPanel';
import { TopBar } from './TopBar';
import { useRoute } from './useRoute';
import { words } from './words';

/** Pages that show one class. */
const ofClass: readonly Route['page'][] = ['live', 'homework', 'cards'];

export function TeacherApp({ session }: { session: Session }) {
  return session.role === 'administrator' ? (
    <AsAdministrator session={session} />
  ) : (
    <Classes session={session} classrooms={session.classrooms} />
  );
}

/** Administrators may look at every class of their school. */
function AsAdministrator({ session }: { session: Session }) {
  const school = useLoaded<SchoolPage>('/api/school');
  return <WhenLoaded loaded={school}>{({ classrooms }) => <Classes session={session} classrooms={classrooms} />}</WhenLoaded>;
}

function Classes({ session, classrooms }: { session: Session; classrooms: readonly Classroom[] }) {
  const { route, go, isAsking, answer } = useRoute(() => openDraft.value !== null, dropDraft);
  const classroom = classrooms.find((one) => one.id === route.classroom) ?? classrooms[0];
  return (
    <>
      <TopBar session={session} classrooms={classrooms} classroom={classroom ?? null} route={route} go={go} />
      {route.page === 'gallery' && <GalleryPage route={route} grade={classroom?.grade ?? 1} go={go} />}
      {route.page === 'items' && <OwnItemsPage session={session} route={route} grade={classroom?.grade ?? 1} go={go} />}
      {route.page === 'account' && (
        <main>
          <AccountPage />
        </main>
      )}
      {ofClass.includes(route.page) && <OfClass route={route} classroom={classroom ?? null} go={go} />}
      {isAsking && <LeaveDialog onAnswer={answer} />}
    </>
  );
}

export type Go = (route: Partial<Route>) => void;

function OfClass({ route, classroom, go }: { route: Route; classroom: Classroom | null; go: Go }) {
  if (classroom === null) {
    return (
      <main class="staff-alone">
        <Notice>{words().noClass}</Notice>
      </main>
    );
  }
  return <Page route={{ ...route, classroom: classroom.id }} classroom={classroom} go={go} />;
}

function Page({ route, classroom, go }: { route: Route; classroom: Classroom; go: Go }) {
  const here = { page: route.page, classroom: classroom.id, assignment: route.assignment };
  const openStudent = (student: string) => go({ ...here, student });
  return (
    <>
      {route.page === 'live' && <LiveView key={classroom.id} classroom={classroom} openStudent={openStudent} />}
      {route.page === 'homework' && (
        <HomeworkPage key={classroom.id} classroom={classroom} assignment={route.assignment} openStudent={openStudent} go={go} />
      )}
      {route.page === 'cards' && <CardsPage key={classroom.id} classroom={classroom} />}
      {route.student !== null && <StudentPanel key={route.student} student={route.student} onClose={() => go(here)} />}
    </>
  );
}
