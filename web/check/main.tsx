import '../shared/base.css';
import '../shared/staff/staff.css';
import './check.css';
import { render } from 'preact';
import { CheckPage } from './CheckPage';
import type { Measures } from './checks';
import { measureBrowser } from './measure/browser';
import { measureConnection, measureCookies, measureOfflinePage, measureScreen, measureVoice } from './measure/device';
import { measureFirstLoad } from './measure/first-load';
import { measureServer } from './measure/server';
import { measureSocket } from './measure/socket';
import { countUnsent, measureScratch, measureSpace } from './measure/storage';

const measures: Measures = {
  server: measureServer,
  firstLoad: measureFirstLoad,
  socket: measureSocket,
  offlinePage: measureOfflinePage,
  connection: measureConnection,
  browser: measureBrowser,
  cookies: measureCookies,
  scratch: measureScratch,
  space: measureSpace,
  unsent: countUnsent,
  voice: measureVoice,
  screen: measureScreen,
};

const root = document.getElementById('app');
if (root !== null) {
  // What stood there was for browsers that do not come as far as this.
  root.textContent = '';
  render(<CheckPage measures={measures} />, root);
}
