import { readFileSync } from 'node:fs';

const dist = new URL('./dist/', import.meta.url);

/** The scripts and styles that a page such as "student/index.html" loads first, as paths under dist/. */
export function readFirstFiles(page) {
  return [...filesOf(readManifest(), page, new Set(), ['imports'])];
}

/** The same and what the page loads later, such as the drawings of figures: all it needs without connection. */
export function readOfflineFiles(page) {
  return [...filesOf(readManifest(), page, new Set(), ['imports', 'dynamicImports'])];
}

export function readBuilt(file) {
  return readFileSync(new URL(file, dist));
}

function readManifest() {
  return JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
}

function filesOf(manifest, key, files, ways) {
  const chunk = manifest[key];
  if (files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const style of chunk.css ?? []) files.add(style);
  for (const imported of ways.flatMap((way) => chunk[way] ?? [])) filesOf(manifest, imported, files, ways);
  return files;
}
