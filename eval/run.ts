// npm run eval [-- PATH… [--pred FILE] [--errors N] [--kind KIND] [--json FILE]]
// Scores what biograph finds against gold: a gold file, a folder of SLUG.gold.json, or a .jsonl of cases.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BiographError } from '../src/model';
import { findGraph } from './find-graph';
import { type GoldCase, loadCases } from './gold';
import { formatErrors, formatScore } from './report';
import { recallOfDocument, scoreCases, totals } from './score';

const SEEDS = '../shared/gold/heydari.gold.json';
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		pred: { type: 'string' },
		errors: { type: 'string', default: '0' },
		kind: { type: 'string' },
		case: { type: 'string' },
		json: { type: 'string' },
	},
});

const readGraphs = (path: string, firstCase: string): Map<string, unknown> => {
	const text = readFileSync(path, 'utf8');
	if (!path.endsWith('.jsonl')) return new Map([[firstCase, JSON.parse(text)]]);
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	return new Map(
		lines.map((line) => JSON.parse(line) as { id: string; jsonld?: unknown }).map((l) => [l.id, l.jsonld]),
	);
};

for (const path of positionals.length > 0 ? positionals : [SEEDS, 'tests/lives']) {
	if (!existsSync(path)) {
		console.log(`${path}: not there, left out\n`);
		continue;
	}
	const cases = loadCases(path).filter((goldCase) => !values.case || goldCase.id.includes(values.case));
	const failures: string[] = [];
	const graphOf = (id: string, documents: GoldCase['documents']): unknown => {
		try {
			return findGraph(documents);
		} catch (error) {
			if (!(error instanceof BiographError)) throw error;
			failures.push(`${id}: ${error.message}`);
			return undefined;
		}
	};
	const graphs = values.pred
		? readGraphs(values.pred, cases[0]?.id ?? '')
		: new Map(cases.map(({ id, documents }) => [id, graphOf(id, documents)]));
	const score = scoreCases(cases, graphs);
	console.log(`== ${path}\n${formatScore(score)}`);
	for (const goldCase of values.pred ? [] : cases.filter(({ documents }) => documents.length > 1)) {
		for (const document of goldCase.documents) {
			const alone = graphOf(`${goldCase.id}/${document.id}`, [document]);
			const { found, gold } = recallOfDocument(goldCase, document.id, alone);
			console.log(`${document.id} alone: ${found} of ${gold} facts that it states, ${(found / gold).toFixed(3)}`);
		}
	}
	for (const failure of failures) console.log(`refused  ${failure}`);
	const errors = score.errors.filter((error) => !values.kind || error.what.startsWith(values.kind));
	console.log(`\nmost frequent errors\n${formatErrors(errors, 10, Number(values.errors))}\n`);
	if (values.json) {
		writeFileSync(
			values.json,
			`${JSON.stringify({ ...totals(score), traps: score.traps, kinds: Object.fromEntries(score.tallies) }, null, 2)}\n`,
		);
	}
}
