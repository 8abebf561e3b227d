// Prints what the student's page loads first and fails above the budget (docs: first load of at most 60 KB).
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const BUDGET_BYTES = 60_000;
const dist = new URL('./dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

function firstLoad(key, files = new Set()) {
  const chunk = manifest[key];
  if (files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const style of chunk.css ?? []) files.add(style);
  for (const imported of chunk.imports ?? []) firstLoad(imported, files);
  return files;
}

const sizes = [...firstLoad('student/index.html')].map((file) => {
  const content = readFileSync(new URL(file, dist));
  return { file, gzip: gzipSync(content, { level: 9 }).length, brotli: brotliCompressSync(content).length };
});
const sum = (name) => sizes.reduce((total, size) => total + size[name], 0);
for (const { file, gzip, brotli } of sizes) console.log(`${file.padEnd(44)} gzip ${gzip}  brotli ${brotli}`);
console.log(`student, first load: gzip ${sum('gzip')} B, brotli ${sum('brotli')} B, budget ${BUDGET_BYTES} B (gzip)`);
if (sum('gzip') > BUDGET_BYTES) {
  console.error('The student page is over its budget.');
  process.exitCode = 1;
}
