// Runs every *.bench.mjs of this folder, or those named: npm run bench [-- extract].
import { readdirSync } from 'node:fs';

const wanted = process.argv.slice(2);
const benches = readdirSync(new URL('.', import.meta.url))
	.filter((name) => name.endsWith('.bench.mjs'))
	.filter((name) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)))
	.sort();
for (const name of benches) await import(new URL(name, import.meta.url).href);
