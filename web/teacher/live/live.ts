import type { LiveChanged, LiveClassroom, LiveStudent } from '../../shared/wire.ts';

/** How the page is connected to the class; said in words beside the clock. */
export type Link = 'connecting' | 'live' | 'reconnecting' | 'offline';

/** Everything the live view knows. Changed by {@link reduceLive} only. */
export interface LiveState {
  readonly live: LiveClassroom | null;
  readonly link: Link;
  /** The pushed news and the loaded table no longer fit together: load the table again. */
  readonly needsReload: boolean;
  /** News that arrived before the table it belongs to, oldest first. */
  readonly waiting: readonly LiveChanged[];
  /** Server clock minus this device's clock; a tablet's clock may be minutes off. */
  readonly clockOffsetMs: number;
}

export type LiveEvent =
  | { readonly type: 'loaded'; readonly live: LiveClassroom; readonly nowMs: number }
  | { readonly type: 'changed'; readonly news: LiveChanged }
  | { readonly type: 'link'; readonly link: Link };

export const noLive: LiveState = { live: null, link: 'connecting', needsReload: true, waiting: [], clockOffsetMs: 0 };

/** More waiting news than this is older than any table on its way. */
const longestWait = 200;

export function reduceLive(state: LiveState, event: LiveEvent): LiveState {
  switch (event.type) {
    case 'loaded':
      return afterLoading(state, event.live, event.nowMs);
    case 'changed':
      return afterNews(state, event.news);
    case 'link':
      // Whatever was said while nobody listened is lost, so every new connection starts from the table.
      return { ...state, link: event.link, needsReload: state.needsReload || (event.link === 'live' && state.link !== 'live') };
  }
}

function afterLoading(state: LiveState, live: LiveClassroom, nowMs: number): LiveState {
  const newer = state.waiting.filter((news) => news.classroom === live.classroom.id && news.version > live.version);
  const loaded: LiveState = {
    ...state, live, needsReload: false, waiting: [], clockOffsetMs: Date.parse(live.at) - nowMs,
  };
  return newer.reduce(afterNews, loaded);
}

function afterNews(state: LiveState, news: LiveChanged): LiveState {
  const { live } = state;
  if (live !== null && news.classroom !== live.classroom.id) return state;
  if (live === null || state.needsReload) return { ...state, waiting: [...state.waiting, news].slice(-longestWait) };
  if (news.version === live.version) return state;
  // An older version is not a late message but a server that began to count anew.
  if (news.version !== live.version + 1) return { ...state, needsReload: true, waiting: [news] };
  return { ...state, live: merge(live, news) };
}

/** The table with the changed tiles put in; unchanged tiles stay the same objects, so they are not drawn again. */
export function merge(live: LiveClassroom, news: LiveChanged): LiveClassroom {
  const changed = new Map(news.changes.students.map((student) => [student.student, student]));
  const students = live.students.map((student) => changed.get(student.student) ?? student);
  const known = new Set(live.students.map((student) => student.student));
  const arrived = news.changes.students.filter((student) => !known.has(student.student));
  return {
    ...live,
    version: news.version,
    students: arrived.length === 0 ? students : [...students, ...arrived].sort(byNumber),
    skills: news.changes.skills,
    misconceptions: news.changes.misconceptions,
  };
}

export function byNumber(a: LiveStudent, b: LiveStudent): number {
  return a.number - b.number || a.student.localeCompare(b.student);
}
