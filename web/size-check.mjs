// Prints what the student's page loads first, as it goes over the wire, and fails above the budget.
import { readBuilt, readFirstFiles } from './page-files.mjs';

const BUDGET_BYTES = 60_000;

const sizes = readFirstFiles('student/index.html').map((file) => ({
  file,
  gzip: readBuilt(`${file}.gz`).length,
  brotli: readBuilt(`${file}.br`).length,
}));
const sum = (name) => sizes.reduce((total, size) => total + size[name], 0);
for (const { file, gzip, brotli } of sizes) console.log(`${file.padEnd(44)} gzip ${gzip}  brotli ${brotli}`);
console.log(`student, first load: gzip ${sum('gzip')} B, brotli ${sum('brotli')} B; budget ${BUDGET_BYTES} B gzip`);
if (sum('gzip') > BUDGET_BYTES) {
  console.error('The student page is over its budget.');
  process.exitCode = 1;
}
