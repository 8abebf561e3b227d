import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const page = (name: string) => resolve(import.meta.dirname, name, 'index.html');

// Each side is a page of its own: /, /student/, /teacher/, /admin/, /check/.
const sides = ['.', 'student', 'teacher', 'admin', 'check'].filter((side) => existsSync(page(side)));

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The server's Content-Security-Policy allows no data: scripts or styles.
    assetsInlineLimit: 0,
    manifest: true,
    rollupOptions: { input: sides.map(page) },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{shared,student,teacher,admin,entry,check}/**/*.test.{ts,tsx}'],
    environment: 'happy-dom',
  },
});
