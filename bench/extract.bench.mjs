// Finding facts, beside two libraries that merely tokenise and tag the same texts; then growth with length, and start-up.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extract, read } from '../dist/index.js';
import { interleave, printTable } from './interleave.mjs';

const root = new URL('..', import.meta.url);
const lives = new URL('tests/lives/', root);
const evaluation = new URL('../shared/eval/redocred-dev.jsonl', root);
const texts = existsSync(evaluation)
	? readFileSync(evaluation, 'utf8')
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line).text)
	: readdirSync(lives)
			.filter((name) => name.endsWith('.txt'))
			.map((name) => readFileSync(new URL(name, lives), 'utf8'));

const wink = winkNLP(winkModel);
const find = (text) => {
	try {
		return extract(read(text, { mediaType: 'text/plain' })).length;
	} catch (error) {
		if (error.name === 'BiographError') return 0;
		throw error;
	}
};
const medians = interleave(
	{
		'biograph: read and extract': () => texts.map(find),
		'wink-nlp: tokenise and tag': () => texts.map((text) => wink.readDoc(text).tokens().out(wink.its.pos)),
		'compromise: tokenise and tag': () => texts.map((text) => compromise(text).document.length),
	},
	5,
);
printTable('Finding facts', medians, texts.length, 'wink-nlp: tokenise and tag');
console.log(
	`biograph / compromise: ${(medians.get('compromise: tokenise and tag') / medians.get('biograph: read and extract')).toFixed(1)} ×`,
);

console.log('\nGrowth with length');
const life = readFileSync(new URL('examples/heydari/encyclopedia.txt', root), 'utf8');
for (const size of [100_000, 1_000_000, 10_000_000]) {
	const text = life.repeat(Math.ceil(size / life.length));
	const start = process.hrtime.bigint();
	find(text);
	const seconds = Number(process.hrtime.bigint() - start) / 1e9;
	console.log(
		`${(text.length / 1e6).toFixed(1).padStart(5)} MB  ${seconds.toFixed(2)} s  ${(text.length / 1e6 / seconds).toFixed(2)} MB/s`,
	);
}

console.log('\nStarting: importing and reading the first document, beside node alone');
const index = fileURLToPath(new URL('dist/index.js', root));
const file = fileURLToPath(new URL('examples/heydari/speaker-page.txt', root));
const code = `import { readFileSync } from 'node:fs'; import { extract, read } from '${index}'; extract(read(readFileSync('${file}', 'utf8')));`;
const start = interleave(
	{
		'node -e 0': () => execFileSync(process.execPath, ['-e', '0']),
		'import, read, extract': () => execFileSync(process.execPath, ['--input-type=module', '-e', code]),
	},
	9,
);
const alone = start.get('node -e 0');
const ours = start.get('import, read, extract');
console.log(
	`node -e 0 ${(alone * 1000).toFixed(0)} ms; with the first document ${(ours * 1000).toFixed(0)} ms; on top of node's start ${((ours - alone) / alone).toFixed(2)} × node -e 0 (goal 1.50)`,
);
