import { type Finding, finding } from './finding';
import type { Connection, Missing, OfflinePage, Screen } from './judge/device';
import { judgeBrowser, judgeConnection, judgeCookies, judgeOfflinePage, judgeScreen, judgeVoice } from './judge/device';
import type { FirstLoad, ServerAnswer, SocketTrip } from './judge/network';
import { judgeClock, judgeLine, judgeServer, judgeSocket } from './judge/network';
import type { Scratch, Space } from './judge/storage';
import { judgeScratch, judgeSpace, judgeUnsent } from './judge/storage';
import { within } from './measure/deadline';
import type { ja } from './words/ja';

export type LineId = keyof typeof ja.lines;

/** The lines in the order of the page. */
export const parts = {
  network: ['server', 'line', 'encryption', 'clock', 'socket'],
  device: ['browser', 'cookies', 'storage', 'unsent', 'space', 'offline', 'voice', 'screen'],
} as const satisfies Record<keyof typeof ja.parts, readonly LineId[]>;

export const lineIds: readonly LineId[] = [...parts.network, ...parts.device];

type Awaitable<T> = T | Promise<T>;

/** Everything that is measured, so that a test can put values in its place. */
export interface Measures {
  readonly server: () => Promise<ServerAnswer>;
  readonly firstLoad: () => Promise<FirstLoad>;
  readonly socket: () => Promise<SocketTrip>;
  readonly offlinePage: () => Promise<OfflinePage>;
  readonly connection: () => Awaitable<Connection>;
  readonly browser: () => Awaitable<readonly Missing[]>;
  readonly cookies: () => Awaitable<boolean>;
  readonly scratch: () => Promise<Scratch>;
  readonly space: () => Promise<Space | null>;
  readonly unsent: () => Promise<number>;
  readonly voice: () => Promise<string | null>;
  readonly screen: () => Awaitable<Screen>;
}

/** Longer than any measurement waits: whatever hangs, no line is being checked for ever. */
const LONGEST_MS = 60_000;
const NOT_REACHED = finding('skipped', 'notReached');
const NOT_MEASURED = finding('skipped', 'notMeasured');

/** Begins all checks; none of the promises rejects. */
export function startChecks(measure: Measures): Readonly<Record<LineId, Promise<Finding>>> {
  const server = begin(measure.server);
  const isThere = server.then(
    ({ kind }) => kind === 'answered',
    () => false,
  );
  // In turn, because what is loaded at the same time makes the others look slow.
  const line = find(async () => ((await isThere) ? judgeLine(await measure.firstLoad()) : NOT_REACHED));
  const socket = find(async () => ((await line) && (await isThere) ? judgeSocket(await measure.socket()) : NOT_REACHED));
  const offline = find(async () => (await socket) && judgeOffline(await measure.offlinePage(), await isThere));
  return {
    server: find(async () => judgeServer(await server)),
    clock: find(async () => judgeClock(await server)),
    line,
    socket,
    offline,
    encryption: find(async () => judgeConnection(await measure.connection())),
    browser: find(async () => judgeBrowser(await measure.browser())),
    cookies: find(async () => judgeCookies(await measure.cookies())),
    storage: find(async () => judgeScratch(await measure.scratch())),
    space: find(async () => judgeSpace(await measure.space())),
    unsent: find(async () => judgeUnsent(await measure.unsent())),
    voice: find(async () => judgeVoice(await measure.voice())),
    screen: find(async () => judgeScreen(await measure.screen())),
  };
}

// Without the server nothing new can be kept, which says nothing of the device.
function judgeOffline(page: OfflinePage, isThere: boolean): Finding {
  return page === 'failed' && !isThere ? NOT_REACHED : judgeOfflinePage(page);
}

function find(look: () => Promise<Finding>): Promise<Finding> {
  return within(
    LONGEST_MS,
    begin(look).catch(() => NOT_MEASURED),
    NOT_MEASURED,
  );
}

/** What throws at once rejects instead. */
async function begin<T>(work: () => Promise<T>): Promise<T> {
  return work();
}
