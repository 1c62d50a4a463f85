/**
 * Runs jobs in turn, round after round, so that a busy machine slows all alike; returns the median seconds of each.
 *
 * @param {Record<string, () => void>} jobs name → one run over the whole set
 * @param {number} rounds how often each runs after one warm-up
 * @returns {Map<string, number>} name → median seconds per run
 */
export function interleave(jobs, rounds = 5) {
	const times = new Map(Object.keys(jobs).map((name) => [name, []]));
	for (let round = 0; round <= rounds; round++) {
		for (const [name, job] of Object.entries(jobs)) {
			const start = process.hrtime.bigint();
			job();
			if (round > 0) times.get(name).push(Number(process.hrtime.bigint() - start) / 1e9);
		}
	}
	return new Map([...times].map(([name, list]) => [name, list.sort((a, b) => a - b)[Math.floor(list.length / 2)]]));
}

/** Prints a table: name, items per second, ratio to a reference job. */
export function printTable(title, medians, items, reference) {
	console.log(`\n${title} (${items} items, median of the rounds, interleaved in one process)`);
	for (const [name, seconds] of medians) {
		const ratio = medians.get(reference) / seconds;
		console.log(
			`${name.padEnd(44)} ${Math.round(items / seconds)
				.toString()
				.padStart(9)}/s  ${ratio.toFixed(2).padStart(7)} × ${reference}`,
		);
	}
}
