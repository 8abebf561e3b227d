import { readFileSync } from 'node:fs';

const dist = new URL('./dist/', import.meta.url);

/** The scripts and styles that the student's page loads first, as paths under dist/. */
export function readStudentFiles() {
  const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
  return [...filesOf(manifest, 'student/index.html', new Set())];
}

export function readBuilt(file) {
  return readFileSync(new URL(file, dist));
}

function filesOf(manifest, key, files) {
  const chunk = manifest[key];
  if (files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const style of chunk.css ?? []) files.add(style);
  for (const imported of chunk.imports ?? []) filesOf(manifest, imported, files);
  return files;
}
