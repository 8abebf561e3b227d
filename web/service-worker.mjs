// Makes dist/student/sw.js and dist/check/sw.js: each keeps exactly the files of its page on the device, so that it opens without connection.
import { generateSW } from 'workbox-build';
import { readOfflineFiles } from './page-files.mjs';

for (const side of ['student', 'check']) {
  const page = `${side}/index.html`;
  const { count, size, warnings } = await generateSW({
    globDirectory: 'dist',
    globPatterns: [page, ...readOfflineFiles(page)],
    modifyURLPrefix: { '': '/' },
    swDest: `dist/${side}/sw.js`,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    // The names of built files carry their hash.
    dontCacheBustURLsMatching: /^\/assets\//,
    navigateFallback: `/${page}`,
    navigateFallbackAllowlist: [new RegExp(`^/${side}/`)],
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    skipWaiting: true,
  });
  for (const warning of warnings) console.warn(warning);
  console.log(`service worker of ${side}: ${count} files, ${size} B`);
}
