// Puts a brotli and a gzip file beside every text file of dist/: the server sends them as they are, at the best ratio and at no cost per request.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const dist = new URL('./dist/', import.meta.url);
const isText = (name) => /\.(?:html|js|css|svg|webmanifest)$/.test(name);

const files = readdirSync(dist, { recursive: true }).filter(isText);
for (const file of files) {
  const content = readFileSync(new URL(file, dist));
  writeFileSync(new URL(`${file}.gz`, dist), gzipSync(content, { level: 9 }));
  writeFileSync(new URL(`${file}.br`, dist), brotliCompressSync(content));
}
console.log(`compressed ${files.length} files`);
