import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findGraph } from '../../eval/find-graph';
import { loadCases } from '../../eval/gold';
import { recallOfDocument, type Score, scoreCases, totals } from '../../eval/score';
import { BiographError } from '../../src/model';

/** What extraction may not fall below, by set; raised when it gets better, never lowered. */
const FLOORS = [
	{ set: 'tests/lives', precision: 0.92, recall: 0.85, strictF1: 0.78, traps: 0.04 },
	{
		set: '../shared/gold/heydari.gold.json',
		precision: 0.9,
		recall: 0.9,
		strictF1: 0.75,
		traps: 0,
		eachDocument: 0.75,
	},
	{ set: '../shared/eval/bios', precision: 0.88, recall: 0.7, strictF1: 0.6, traps: 0.08 },
	{ set: '../shared/eval/redocred-dev.jsonl', precision: 0.88, recall: 0.7, strictF1: 0, traps: 0 },
];

const graphOf = (documents: Parameters<typeof findGraph>[0]): unknown => {
	try {
		return findGraph(documents);
	} catch (error) {
		if (error instanceof BiographError) return undefined;
		throw error;
	}
};

describe.each(FLOORS)('$set', ({ set, precision, recall, strictF1, traps, eachDocument }) => {
	const isThere = existsSync(set);
	const name = `is found as well as before${isThere ? '' : ' (not there: skipped)'}`;

	test.skipIf(!isThere)(name, () => {
		const cases = loadCases(set);
		const score: Score = scoreCases(cases, new Map(cases.map(({ id, documents }) => [id, graphOf(documents)])));
		const { complete, strict } = totals(score);
		expect(complete.precision).toBeGreaterThanOrEqual(precision);
		expect(complete.recall).toBeGreaterThanOrEqual(recall);
		expect(strict.f1).toBeGreaterThanOrEqual(strictF1);
		expect(score.traps.taken / Math.max(1, score.traps.set)).toBeLessThanOrEqual(traps);
		if (eachDocument === undefined) return;
		for (const goldCase of cases) {
			for (const document of goldCase.documents) {
				const alone = recallOfDocument(goldCase, document.id, graphOf([document]));
				expect(alone.found / alone.gold, document.id).toBeGreaterThanOrEqual(eachDocument);
			}
		}
	});
});
