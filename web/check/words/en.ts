import type { Catalogue } from '../../shared/i18n/catalogue';
import { coarse, rate, seconds, size } from './amounts';
import type { ja } from './ja';

const span = (ms: number) => {
  const { count, unit } = coarse(ms);
  return `${count} ${unit}s`;
};
const load = (bytes: number, ms: number) => `The student’s page (${size(bytes)}) loaded in ${seconds(ms)} s`;
const goesOn = 'A drill that is open goes on; its answers are sent when there is a connection again.';

const setClock =
  'Set date and time to automatic in the device’s settings. Answers are safe, because the server orders them. Only due dates look wrong.';

export const en: Catalogue<typeof ja> = {
  product: 'Drill',
  title: 'Connection check',
  start: 'Start page',
  lead: 'Finds out whether Drill works on this device. Nobody has to sign in. No name and no answer is sent anywhere.',
  checking: 'Checking…',
  usable: 'Drill works on this device.',
  careful: (count) => (count === 1 ? 'Drill works here, with one thing to know.' : `Drill works here, with ${count} things to know.`),
  unusable: (names) => `Drill does not work on this device now: ${names}`,
  between: ', ',
  again: 'Check again',
  copy: 'Copy the result',
  copied: 'Copied. Paste it into a message to your support desk.',
  copyByHand: 'It could not be copied. Select the text below and copy it.',
  report: 'The result',
  todo: 'To do:',
  states: { ok: 'OK', attention: 'Attention', unusable: 'Not usable', note: 'To know', skipped: 'Not checked' },
  parts: { network: 'Network', device: 'This device' },
  reportLines: { at: 'Checked at', server: 'Server', browser: 'Browser' },
  lines: {
    server: 'Answer of the server',
    line: 'Speed of the line',
    clock: 'Clock of the device',
    encryption: 'Encryption',
    socket: 'Teachers’ live view (WebSocket)',
    browser: 'Age of the browser',
    cookies: 'Cookies',
    storage: 'Keeping answers',
    space: 'Space for answers',
    unsent: 'Answers not sent yet',
    offline: 'Ready for lost connections',
    voice: 'Voice that reads aloud',
    screen: 'Screen and input',
  },
  sentences: {
    notReached: 'Cannot be checked, because the server is out of reach.',
    notMeasured: 'Could not be checked on this device.',

    serverAnswers: (ms) => `It answers in ${Math.max(1, Math.round(ms))} ms.`,
    serverSlow: (ms) => `It takes ${seconds(ms)} s to answer.`,
    serverNotReady: 'The server is there, but not ready to be used.',
    serverReplaced: 'Something else answered in the place of Drill, such as a filter’s page or the sign-in page of a Wi-Fi.',
    serverUnreachable: `The server does not answer. ${goesOn}`,
    deviceOffline: `This device is not connected to a network. ${goesOn}`,

    lineFast: (bytes, ms, kbitPerSecond) => `${load(bytes, ms)}, at least ${rate(kbitPerSecond)}.`,
    lineSlow: (bytes, ms, kbitPerSecond) =>
      `${load(bytes, ms)}, about ${rate(kbitPerSecond)}. That is below the 100 kbit/s that Drill is made for.`,
    lineStuck: (ms) => `The student’s page had not loaded after ${seconds(ms)} s.`,
    lineBlocked: (path) => `A part of the student’s page (${path}) did not arrive.`,

    clockRight: 'It agrees with the server’s clock.',
    clockAhead: (ms) => `It is about ${span(ms)} ahead of the server’s clock.`,
    clockBehind: (ms) => `It is about ${span(ms)} behind the server’s clock.`,
    clockUnknown: 'The server did not tell the time.',

    encrypted: 'The connection is https.',
    ownServer: 'The server runs on this device.',
    notEncrypted: 'The connection is http, not encrypted. No page can be kept on the device for lost connections either.',

    socketThrough: (ms) => `A WebSocket came through (${Math.max(1, Math.round(ms))} ms).`,
    socketBlocked:
      'WebSockets do not come through. Students’ pages need none. The teachers’ live view connects in another way and may show answers late.',
    socketPathBlocked:
      'The live view’s connections (/hubs/) are stopped. Students’ pages need none. The teachers’ live view shows what is new only when the page is loaded again.',
    socketBusy: 'The server is busy, so this could not be checked.',

    browserNew: 'It has everything that Drill needs.',
    browserPlain: (features) => `Drill works, but pages may look wrong (missing: ${features}).`,
    browserOld: (features) => `The browser is too old for Drill (missing: ${features}).`,

    cookiesKept: 'Cookies can be kept.',
    cookiesBlocked: 'Cookies cannot be kept, so nobody can sign in.',

    storageWorks: 'Writing, reading and deleting all worked.',
    storageBroken: (reason) => `Answers cannot be kept on this device (${reason}). What is answered without connection is lost.`,

    spaceEnough: (freeBytes, isPersisted) =>
      `${size(freeBytes)} more can be kept. ${isPersisted ? 'The browser deletes nothing by itself.' : 'The browser may delete it when the device is full.'}`,
    spaceLittle: (freeBytes) => `Only ${size(freeBytes)} more can be kept.`,
    spaceUnknown: 'This browser does not tell how much space there is.',

    unsentNone: 'No answers are waiting on this device.',
    unsentSome: (count) => `${count} ${count === 1 ? 'answer' : 'answers'} on this device not sent yet.`,

    offlineKept: 'This browser can keep pages. Once opened, the student’s page goes on when the connection is lost.',
    offlineUnsupported: 'Pages cannot be kept on this device. Without connection they do not open.',
    offlineFailed: 'A page was to be kept on this device, and was not. Without connection it does not open.',

    voiceThere: (name) => `There is a Japanese voice (${name}).`,
    voiceMissing: 'There is no Japanese voice. Students have no button to read aloud; everything else works.',

    screenFits: (width, height, hasTouch, hasPointer) =>
      `${width}×${height}, ${hasTouch ? 'with' : 'without'} touch, ${hasPointer ? 'with' : 'without'} a mouse or pen.`,
    screenNarrow: (width) => `The window is only ${width} wide. Below 320 things may stick out.`,
  },
  todos: {
    serverSlow: 'Check again at a quieter time. If it is always slow, tell the administrator of the school’s network.',
    serverNotReady:
      'Wait a minute and check again. If nothing changes, tell the server’s administrator (/health/ready). Nothing is to be done on this device.',
    serverReplaced:
      'If the Wi-Fi asks for a sign-in, do that first. Otherwise ask the administrator of the filter to allow the address of this server.',
    serverUnreachable:
      'Open this page on the device next to it. If it opens there, look at the Wi-Fi, proxy and filter settings of this device. If not, tell the administrators of the school’s network and of the server.',
    deviceOffline: 'See whether Wi-Fi is on and flight mode is off.',
    lineSlow:
      'When a class opens Drill together, let them begin a few at a time. Once opened, the page is kept on the device. If it is always slow, tell the administrator of the school’s network.',
    lineStuck: 'Check again close to the access point. If nothing changes, tell the administrator of the school’s network.',
    lineBlocked: 'Ask the administrator of the filter to allow /student/ and /assets/ of this server.',
    clockAhead: setClock,
    clockBehind: setClock,
    notEncrypted: 'Open the address that begins with https://. The server’s administrator knows it.',
    socketBlocked: 'Ask the administrator of the filter or proxy to allow WebSockets (the Upgrade header) to /hubs/ of this server.',
    socketPathBlocked: 'Ask the administrator of the filter or proxy to allow /hubs/ of this server, WebSockets included.',
    socketBusy: 'Wait a little and check again.',
    browserPlain: 'Update the browser: Chrome or Edge 109, iPadOS (Safari) 16.4, Firefox 121 or newer.',
    browserOld:
      'Update the browser: Chrome or Edge 109, iPadOS (Safari) 16.4, Firefox 121 or newer. If you cannot, ask the administrator of the device.',
    cookiesBlocked: 'Allow cookies of this server in the browser’s settings. If you cannot, ask the administrator of the device.',
    storageBroken:
      'In a private window, open an ordinary one instead. Otherwise ask the administrator of the device to allow sites to keep data.',
    spaceLittle: 'Make room by deleting photographs and apps that are not needed. Do not delete site data.',
    unsentSome:
      'Do not reset this device or delete its site data. The answers are sent when whoever gave them signs in again where there is a connection.',
    offlineUnsupported: 'In a private window, open an ordinary one instead. Where the address begins with http://, use https://.',
    offlineFailed:
      'Wait a little and check again. If nothing changes, ask the administrator of the filter to allow /student/sw.js and /check/sw.js of this server.',
    voiceMissing: 'To use it, add a Japanese voice in the device’s settings. If you cannot, ask the administrator of the device.',
    screenNarrow: 'Make the window wider or zoom out.',
  },
};
