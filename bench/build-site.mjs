// Builds a site of as many biographies as the argument says, with and without the plugin; prints seconds and memory.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { biograph } from '../dist/rollup.js';

const count = Number(process.argv[2]);
const root = mkdtempSync(join(tmpdir(), 'biograph-bench-'));
const input = [];
for (let number = 0; number < count; number++) {
	const name = `Ada Roe ${number}`;
	writeFileSync(
		join(root, `p${number}.html`),
		`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body><h1>${name}</h1><p>Chief Scientist of Acme Ltd since 2019, Golden Anchor (2015).</p></body></html>\n`,
	);
	writeFileSync(
		join(root, `p${number}.biography.yaml`),
		`subject: { name: ${name} }
facts:
  - { kind: position, title: Chief Scientist, organization: acme, start: 2019, current: true }
  - { kind: award, name: Golden Anchor, date: 2015 }
organizations:
  - { id: acme, name: Acme Ltd }
`,
	);
	input.push(join(root, `p${number}.html`));
}
const time = async (plugins) => {
	const start = process.hrtime.bigint();
	await build({ root, configFile: false, logLevel: 'silent', plugins, build: { rollupOptions: { input } } });
	return Number(process.hrtime.bigint() - start) / 1e9;
};
const alone = await time([]);
const seconds = await time([biograph({ site: 'https://example.org/' })]);
rmSync(root, { recursive: true });
console.log(JSON.stringify({ seconds, alone, megabytes: process.resourceUsage().maxRSS / 1024 }));
