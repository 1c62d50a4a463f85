// Validating schema.org's own examples, beside the validator of most downloads with its extractor and a vocabulary, and
// beside JSON.parse alone; then growth with size, and the start of the command line.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { validate } from '../dist/validate.js';
import { interleave } from './interleave.mjs';

const root = new URL('..', import.meta.url);
const examples = new URL('../shared/eval/schema-org-examples.jsonl', root);

/** Documents of each syntax: schema.org's examples where they are at hand, else the published examples of this project. */
function documents() {
	if (existsSync(examples)) {
		const all = readFileSync(examples, 'utf8')
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
		const of = (key) => all.flatMap((each) => each[key] ?? []);
		return {
			jsonld: of('jsonld'),
			html: all.filter(({ jsonld }) => jsonld).map(({ jsonld, pre }) => inPage(jsonld, pre ?? '')),
			microdata: of('microdata'),
			rdfa: of('rdfa'),
		};
	}
	const folder = new URL('examples/heydari/published/', root);
	const files = readdirSync(folder).filter((name) => name.endsWith('.jsonld'));
	const jsonld = files.map((name) => readFileSync(new URL(name, folder), 'utf8'));
	return { jsonld, html: jsonld.map((text) => inPage(text, '')) };
}

function inPage(jsonld, body) {
	return `<!doctype html><html><head><script type="application/ld+json">${jsonld}</script></head><body>${body}</body></html>`;
}

/** The vocabulary that the other validator wants: a release of schema.org, made from the package that ours is made from. */
function release() {
	const require = createRequire(new URL('package.json', root));
	const quads = readFileSync(require.resolve('@vocabulary/schema').replace(/index\.js$/, 'schema.nq'), 'utf8');
	const nodes = new Map();
	const short = (iri) =>
		iri
			.replace(/^https?:\/\/schema\.org\//, 'schema:')
			.replace(/^.*rdf-schema#/, 'rdfs:')
			.replace(/^.*22-rdf-syntax-ns#/, 'rdf:');
	for (const line of quads.split('\n')) {
		const [, subject, predicate, object] = /^<([^>]+)> <([^>]+)> <([^>]+)>/.exec(line) ?? [];
		if (!subject) continue;
		const node = nodes.get(subject) ?? { '@id': short(subject) };
		nodes.set(subject, node);
		const key = short(predicate);
		if (key === 'rdf:type') node['@type'] ??= short(object);
		else node[key] = [...(node[key] ?? []), { '@id': short(object) }];
	}
	return { '@graph': [...nodes.values()] };
}

const adobe = new Validator(release());
const extract = (html) => new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(html);
// One of schema.org's examples makes the extractor throw.
const other = async (pages) => {
	for (const page of pages) {
		try {
			await adobe.validate(extract(page));
		} catch {}
	}
};
const ours = (texts, options) => {
	for (const text of texts) validate(text, options);
};

/**
 * Runs jobs in turn, round after round; the median of each, in seconds of processor time, which other work on the
 * machine does not add to.
 */
async function interleaved(jobs, rounds, warmUp = 1) {
	const times = new Map(Object.keys(jobs).map((name) => [name, []]));
	for (let round = -warmUp; round < rounds; round++) {
		for (const [name, job] of Object.entries(jobs)) {
			const start = process.cpuUsage();
			await job();
			const { user, system } = process.cpuUsage(start);
			if (round >= 0) times.get(name).push((user + system) / 1e6);
		}
	}
	return new Map([...times].map(([name, list]) => [name, list.sort((a, b) => a - b)[list.length >> 1]]));
}

const { jsonld, html, microdata, rdfa } = documents();
// The extractor reads pages only: a file is given to it as the script of an empty page.
const bare = jsonld.map((text) => `<script type="application/ld+json">${text}</script>`);
const parse = () => {
	for (const text of jsonld) {
		try {
			JSON.parse(text);
		} catch {}
	}
};
const json = { mediaType: 'application/ld+json' };
const page = { mediaType: 'text/html', page: false };
const sets = [
	[
		'JSON-LD',
		jsonld,
		{
			'JSON.parse': parse,
			biograph: () => ours(jsonld, json),
			'biograph, without google': () => ours(jsonld, { ...json, features: false }),
			adobe: () => other(bare),
		},
		8,
	],
	['JSON-LD in HTML', html, { biograph: () => ours(html, page), adobe: () => other(html) }, 3],
	['Microdata', microdata, { biograph: () => ours(microdata, page), adobe: () => other(microdata) }, 2],
	['RDFa', rdfa, { biograph: () => ours(rdfa, page), adobe: () => other(rdfa) }, 2],
];
for (const [title, texts, jobs, floor] of sets) {
	if (!texts) continue;
	// Enough of a warm-up for all of them to be compiled: measured, times fall until about the two hundredth round.
	const medians = await interleaved(jobs, 15, 200);
	console.log(
		`\nValidating ${title} (${texts.length} documents, median of 15 interleaved rounds; floor ${floor} × adobe)`,
	);
	for (const [name, seconds] of medians) {
		const beside = [`${(medians.get('adobe') / seconds).toFixed(2).padStart(7)} × adobe`];
		if (medians.has('JSON.parse'))
			beside.push(`${(seconds / medians.get('JSON.parse')).toFixed(2)} times JSON.parse's time`);
		console.log(
			`${name.padEnd(28)} ${Math.round(texts.length / seconds)
				.toString()
				.padStart(8)}/s ${beside.join(', ')}`,
		);
	}
}

// Each in a process of its own, so that its peak of memory can be read.
console.log('\nGrowth with size: time and peak of memory');
const grow = `
const { validate } = await import(process.argv[1]);
const [megabytes, every] = process.argv.slice(2).map(Number);
const one = (key) => \`{"@type":"Person","\${key}":"Mira Solberg","birthDate":"1990-05-01","worksFor":{"@type":"Organization","name":"Mill"}}\`;
const items = Math.ceil((megabytes * 1e6) / (one('name').length + 1));
const body = \`\${one(every ? 'nmae' : 'name')},\`.repeat(items - 1);
const text = Buffer.from(\`{"@context":"https://schema.org","@graph":[\${body}\${one('nmae')}]}\`).toString('latin1');
const start = process.hrtime.bigint();
const { findings } = validate(text, { mediaType: 'application/ld+json' });
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
console.log(JSON.stringify({ seconds, findings: findings.length, peak: process.resourceUsage().maxRSS / 1024 }));`;
for (const megabytes of [1, 10, 100]) {
	for (const every of [0, 1]) {
		const args = ['--input-type=module', '-e', grow, new URL('../dist/validate.js', import.meta.url).href];
		const told = execFileSync(process.execPath, [...args, `${megabytes}`, `${every}`], { encoding: 'utf8' });
		const { seconds, findings, peak } = JSON.parse(told);
		const speed = `${seconds.toFixed(2)} s, ${(megabytes / seconds).toFixed(1)} MB/s`;
		console.log(
			`${`${megabytes}`.padStart(5)} MB, ${`${findings}`.padStart(6)} findings: ${speed}, ${peak.toFixed(0)} MB`,
		);
	}
}

const cli = fileURLToPath(new URL('dist/cli.js', root));
const file = fileURLToPath(new URL('small.jsonld', import.meta.url));
if (existsSync(cli)) {
	const run = (...args) => execFileSync(process.execPath, args, { stdio: 'ignore' });
	// By the clock on the wall: the processor time of other processes is not ours to read.
	const start = interleave({ node: () => run('-e', '0'), cli: () => run(cli, 'validate', file) }, 11);
	const [alone, whole] = [start.get('node'), start.get('cli')];
	console.log(
		`\nThe command on one small file: ${(whole * 1000).toFixed(0)} ms, ${(whole / alone).toFixed(2)} × node -e 0`,
	);
}
