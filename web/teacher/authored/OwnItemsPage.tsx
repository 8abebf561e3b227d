import { useEffect, useState } from 'preact/hooks';
import type { ApiProblem } from '../../shared/api';
import { Notice } from '../../shared/components/Notice';
import { api } from '../../shared/staff/session';
import { useLoaded, WhenLoaded } from '../../shared/staff/useLoaded';
import { problemText } from '../../shared/staff/words';
import type { Curriculum, Session } from '../../shared/wire';
import type { AuthoredItem, AuthoredList } from '../../shared/wire-authoring';
import { hashOf, IMPORT, NEW_ITEM, type Route } from '../route';
import type { Go } from '../TeacherApp';
import { words as pageWords } from '../words';
import { type Done, DoneNotice } from './DoneNotice';
import { ItemForm } from './form/ItemForm';
import { ImportPage } from './import/ImportPage';
import { ItemList } from './list/ItemList';
import { words } from './words';

interface Props {
  readonly session: Session;
  readonly route: Route;
  readonly grade: number;
  readonly go: Go;
}

/** The items that a school writes for itself: their list, the form, the way in from a spreadsheet. */
export function OwnItemsPage({ session, route, grade, go }: Props) {
  const list = useLoaded<AuthoredList>('/api/authored');
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const home = { page: 'items', classroom: route.classroom } as const;
  useEffect(() => {
    if (route.item !== null) setDone(null);
  }, [route.item]);
  const finish = (next: Done) => {
    list.reload();
    go(home);
    setDone(next);
  };
  const set = async (item: AuthoredItem, kind: 'withdrawn' | 'restored') => {
    const path = `/api/authored/${encodeURIComponent(item.id)}`;
    const result = kind === 'withdrawn' ? await api.delete<AuthoredItem>(path) : await api.post<AuthoredItem>(`${path}/restore`);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    list.reload();
    setDone({ kind, item });
  };
  return (
    <main class="page own">
      {route.item === IMPORT && <ImportPage listHref={hashOf(home)} onImported={(count) => finish({ kind: 'imported', count })} />}
      {route.item !== null && route.item !== IMPORT && (
        <WhenLoaded loaded={list}>
          {({ items, kinds }) => (
            <OpenItem
              key={route.item}
              id={route.item ?? NEW_ITEM}
              stored={items.find((one) => one.id === route.item) ?? null}
              kinds={kinds}
              person={session.person}
              grade={grade}
              listHref={hashOf(home)}
              onSaved={finish}
            />
          )}
        </WhenLoaded>
      )}
      {route.item === null && (
        <>
          <div class="page-head">
            <h1>{pageWords().items}</h1>
            <ListActions here={home} hasItems={(list.value?.items.length ?? 0) > 0} />
          </div>
          {done !== null && <DoneNotice done={done} onRestore={(item) => void set(item, 'restored')} />}
          {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
          <WhenLoaded loaded={list}>
            {({ items }) => (
              <ItemList
                items={items}
                route={route}
                onWithdraw={(item) => void set(item, 'withdrawn')}
                onRestore={(item) => void set(item, 'restored')}
              />
            )}
          </WhenLoaded>
        </>
      )}
    </main>
  );
}

function ListActions({ here, hasItems }: { readonly here: Partial<Route>; readonly hasItems: boolean }) {
  if (!hasItems) return null;
  return (
    <div class="own-actions">
      <a class="button button-secondary" href="/api/authored.csv" download>
        {words().download}
      </a>
      <a class="button button-secondary" href={hashOf({ ...here, item: IMPORT })}>
        {words().import}
      </a>
      <a class="button button-primary" href={hashOf({ ...here, item: NEW_ITEM })}>
        {words().write}
      </a>
    </div>
  );
}

interface OpenItemProps {
  readonly id: string;
  readonly stored: AuthoredItem | null;
  readonly kinds: readonly string[];
  readonly person: string;
  readonly grade: number;
  readonly listHref: string;
  readonly onSaved: (done: Done) => void;
}

function OpenItem({ id, stored, onSaved, ...rest }: OpenItemProps) {
  const curriculum = useLoaded<Curriculum>('/api/curriculum');
  if (stored === null && id !== NEW_ITEM) return <Gone listHref={rest.listHref} />;
  return (
    <WhenLoaded loaded={curriculum}>
      {(value) => (
        <ItemForm
          {...rest}
          item={id}
          stored={stored}
          curriculum={value}
          onSaved={(item) => onSaved({ kind: stored === null ? 'added' : 'changed', item })}
        />
      )}
    </WhenLoaded>
  );
}

function Gone({ listHref }: { readonly listHref: string }) {
  return (
    <Notice tone="problem">
      <p>{words().gone}</p>
      <a class="staff-link" href={listHref}>
        ‹ {pageWords().items}
      </a>
    </Notice>
  );
}
