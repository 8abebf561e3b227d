// Makes dist/student/sw.js: keeps exactly the files of the student's page on the tablet, so that it opens without connection.
import { generateSW } from 'workbox-build';
import { readOfflineFiles } from './student-files.mjs';

const { count, size, warnings } = await generateSW({
  globDirectory: 'dist',
  globPatterns: ['student/index.html', ...readOfflineFiles()],
  modifyURLPrefix: { '': '/' },
  swDest: 'dist/student/sw.js',
  inlineWorkboxRuntime: true,
  sourcemap: false,
  // The names of built files carry their hash.
  dontCacheBustURLsMatching: /^\/assets\//,
  navigateFallback: '/student/index.html',
  navigateFallbackAllowlist: [/^\/student\//],
  cleanupOutdatedCaches: true,
  clientsClaim: true,
  skipWaiting: true,
});
for (const warning of warnings) console.warn(warning);
console.log(`service worker: ${count} files, ${size} B`);
