import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCases } from '../../eval/gold';
import { measure, SCORED_KINDS, scoreCases, totals } from '../../eval/score';

const SHARED = '../shared';
const reason =
	!existsSync(`${SHARED}/eval/score.py`) || spawnSync('python3', ['--version']).status !== 0
		? 'needs ../shared and python3'
		: undefined;

interface ReferenceRow {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	readonly strict_recall?: number;
	readonly precision_is_lower_bound?: boolean;
}

/** The reference's figures for predictions on one gold file. */
const reference = (gold: string, graph: unknown): Record<string, ReferenceRow> & { traps: [number, number] } => {
	const folder = mkdtempSync(join(tmpdir(), 'biograph-eval-'));
	writeFileSync(join(folder, 'pred.jsonld'), JSON.stringify(graph));
	const run = spawnSync(
		'python3',
		[
			`${SHARED}/eval/score.py`,
			'--gold',
			gold,
			'--pred',
			join(folder, 'pred.jsonld'),
			'--json',
			join(folder, 'out.json'),
		],
		{ encoding: 'utf8' },
	);
	if (run.status !== 0) throw new Error(run.stderr);
	return JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'));
};

type Node = Record<string, unknown>;
const handMade = (): { '@graph': Node[] } => JSON.parse(readFileSync(`${SHARED}/gold/heydari.linked.jsonld`, 'utf8'));
const person = (graph: { '@graph': Node[] }): Node => graph['@graph'].find((node) => node['@type'] === 'Person')!;

/** The hand-made graph, and ways in which a real output falls short of it. */
const VARIANTS: Record<string, () => unknown> = {
	'the graph made by hand': handMade,
	'posts without dates': () => {
		const graph = handMade();
		for (const role of person(graph).worksFor as Node[]) delete role.startDate;
		return graph;
	},
	'plain organisations instead of roles': () => {
		const graph = handMade();
		person(graph).worksFor = (person(graph).worksFor as Node[]).map((role) => role.worksFor);
		return graph;
	},
	'things that nobody said': () => {
		const graph = handMade();
		Object.assign(person(graph), {
			birthDate: '2000',
			nationality: { '@type': 'Country', name: 'Guyana' },
			award: ['A Medal (2011)', { '@type': 'Role', roleName: 'Prize', startDate: '2012' }],
			memberOf: { '@type': 'Organization', name: 'National Black Police Association' },
			hasOccupation: { '@type': 'Occupation', name: 'artist' },
		});
		return graph;
	},
	'a work turned round with @reverse': () => {
		const graph = handMade();
		person(graph)['@reverse'] = { author: { '@type': 'Book', name: 'A Book', datePublished: '2001' } };
		return graph;
	},
	'somebody else': () => ({ '@type': 'Person', name: 'Zed Poe', birthPlace: 'South London' }),
};

describe.skipIf(reason)(`the scorer agrees with the reference${reason ? ` (${reason})` : ''}`, () => {
	const gold = `${SHARED}/gold/heydari.gold.json`;
	test.each(Object.keys(VARIANTS))('%s', (name) => {
		const graph = VARIANTS[name]!();
		const theirs = reference(gold, graph);
		const ours = scoreCases(loadCases(gold), new Map([['heydari', graph]]));
		const { all, strict, complete } = totals(ours);
		for (const [mine, key] of [
			[all, 'micro_all'],
			[strict, 'strict_all'],
			[complete, 'micro_complete_kinds'],
		] as const) {
			expect(mine.precision).toBeCloseTo(theirs[key]!.precision, 3);
			expect(mine.recall).toBeCloseTo(theirs[key]!.recall, 3);
			expect(mine.f1).toBeCloseTo(theirs[key]!.f1, 3);
		}
		for (const kind of SCORED_KINDS) {
			const tally = ours.tallies.get(kind);
			expect(tally === undefined, kind).toBe(theirs[kind] === undefined);
			if (!tally) continue;
			const mine = measure(tally.countedFound, tally.countedPredicted, tally.countedGold);
			expect(mine.precision, kind).toBeCloseTo(theirs[kind]!.precision, 3);
			expect(mine.recall, kind).toBeCloseTo(theirs[kind]!.recall, 3);
		}
		expect([ours.traps.taken, ours.traps.set]).toEqual(theirs.traps);
	});
});
