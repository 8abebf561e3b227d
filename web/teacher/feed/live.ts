import type { Live, LiveChanged, LiveStudent } from '../../shared/wire-live';

/** How the page is connected to the class; said in words beside the clock. */
export type Link = 'connecting' | 'live' | 'reconnecting' | 'offline';

/** Everything the live view knows. Changed by {@link reduceLive} only. */
export interface LiveState {
  readonly live: Live | null;
  readonly link: Link;
  /** Serial number of the table wanted. It grows when pushed news and table no longer fit together. */
  readonly wanted: number;
  /** Serial number of the table at hand; smaller than {@link wanted} while a newer one is on its way. */
  readonly loaded: number;
  /** News that arrived before the table it belongs to, oldest first. */
  readonly waiting: readonly LiveChanged[];
  /** Server clock minus this device's clock; a tablet's clock may be minutes off. */
  readonly clockOffsetMs: number;
}

export type LiveEvent =
  | { readonly type: 'loaded'; readonly serial: number; readonly live: Live; readonly nowMs: number }
  | { readonly type: 'changed'; readonly news: LiveChanged }
  | { readonly type: 'link'; readonly link: Link };

export const noLive: LiveState = { live: null, link: 'connecting', wanted: 1, loaded: 0, waiting: [], clockOffsetMs: 0 };

/** More waiting news than this is older than any table on its way. */
const longestWait = 200;

export function reduceLive(state: LiveState, event: LiveEvent): LiveState {
  switch (event.type) {
    case 'loaded':
      // A table asked for before the connection broke may miss what was said meanwhile.
      return event.serial === state.wanted ? afterLoading(state, event.live, event.nowMs) : state;
    case 'changed':
      return afterNews(state, event.news);
    case 'link':
      // Whatever was said while nobody listened is lost, so every new connection starts from the table. While there is
      // none, each vain try asks for it as well: plain HTTP may get through, and tells when the session has ended.
      return { ...state, link: event.link, wanted: state.wanted + (event.link === 'live' || event.link === 'offline' ? 1 : 0) };
  }
}

export function isBehind(state: LiveState): boolean {
  return state.loaded < state.wanted;
}

function afterLoading(state: LiveState, live: Live, nowMs: number): LiveState {
  const newer = state.waiting.filter((news) => news.classroom === live.classroom.id && news.version > live.version);
  const loaded: LiveState = {
    ...state,
    live,
    loaded: state.wanted,
    waiting: [],
    clockOffsetMs: Date.parse(live.at) - nowMs,
  };
  return newer.reduce(afterNews, loaded);
}

function afterNews(state: LiveState, news: LiveChanged): LiveState {
  const { live } = state;
  if (live !== null && news.classroom !== live.classroom.id) return state;
  if (live === null || isBehind(state)) return { ...state, waiting: [...state.waiting, news].slice(-longestWait) };
  if (news.version === live.version) return state;
  // An older version is not a late message but a server that began to count anew.
  if (news.version !== live.version + 1) return { ...state, wanted: state.wanted + 1, waiting: [news] };
  return { ...state, live: merge(live, news) };
}

/** The table with the changed tiles put in; unchanged tiles stay the same objects, so they are not drawn again. */
export function merge(live: Live, news: LiveChanged): Live {
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
