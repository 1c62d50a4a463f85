import { measure, SCORED_KINDS, type Score, type ScoringError, totals } from './score';

const figure = (value: number): string => value.toFixed(3);

/** The table of a score: a line per kind, the totals, the slots and the traps. */
export function formatScore(score: Score): string {
	const lines = [
		`${'kind'.padEnd(12)}${['gold', 'found', 'pred', 'P', 'R', 'F1', 'strict R'].map((h) => h.padStart(9)).join('')}`,
	];
	for (const kind of SCORED_KINDS) {
		const tally = score.tallies.get(kind);
		if (!tally) continue;
		const isComplete = tally.countedPredicted > 0 || tally.countedGold > 0 || tally.predicted === 0;
		const { precision, recall, f1 } = isComplete
			? measure(tally.countedFound, tally.countedPredicted, tally.countedGold)
			: measure(tally.found, tally.predicted, tally.gold);
		const strict = tally.gold > 0 ? tally.strict / tally.gold : 0;
		const cells = [
			tally.gold,
			tally.found,
			tally.predicted,
			`${isComplete ? '' : '~'}${figure(precision)}`,
			figure(recall),
			figure(f1),
			figure(strict),
		];
		lines.push(`${kind.padEnd(12)}${cells.map((cell) => String(cell).padStart(9)).join('')}`);
	}
	const { complete, all, strict } = totals(score);
	const row = (name: string, m: typeof all): string =>
		`${name.padEnd(24)} P ${figure(m.precision)}  R ${figure(m.recall)}  F1 ${figure(m.f1)}`;
	lines.push('', row('complete kinds', complete), row('all kinds', all), row('all kinds, strict', strict));
	const slots = [...score.slots]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([slot, [agreed, given]]) => `${slot} ${agreed}/${given}`);
	if (slots.length > 0) lines.push('', `slots of found facts: ${slots.join(', ')}`);
	lines.push(`right subject: ${score.rightSubjects}/${score.cases}`);
	if (score.traps.set > 0) lines.push(`traps taken: ${score.traps.taken}/${score.traps.set}`);
	return lines.join('\n');
}

/** The most frequent kinds of error, with up to `examples` of each. */
export function formatErrors(errors: readonly ScoringError[], kinds: number, examples: number): string {
	const groups = new Map<string, ScoringError[]>();
	for (const error of errors) {
		const group = groups.get(error.what);
		if (group) group.push(error);
		else groups.set(error.what, [error]);
	}
	const worst = [...groups].sort(([, a], [, b]) => b.length - a.length).slice(0, kinds);
	return worst
		.flatMap(([what, group]) => [
			`${String(group.length).padStart(5)}  ${what}`,
			...group
				.slice(0, examples)
				.flatMap((error) => [
					`         ${error.id}`,
					...(error.gold === undefined ? [] : [`           gold ${JSON.stringify(error.gold)}`]),
					...(error.predicted === undefined ? [] : [`           pred ${JSON.stringify(error.predicted)}`]),
				]),
		])
		.join('\n');
}
