import { type MarkupBlock, type MarkupProblem, type Place, textOf } from '../graph';
import { duplicateKeys } from '../json/duplicate-keys';

/** The keys that an object of a block of JSON has more than once, of which parsing kept the last. */
export function repeatedKeys(block: MarkupBlock): readonly MarkupProblem[] {
	const { start } = block;
	return duplicateKeys(textOf(block)).map(({ key, path, first, second }) => {
		let up: Place = { up: undefined, key: undefined, block };
		for (const step of path) up = { up, key: step };
		const related: Place = { up, key: undefined, span: { start: start + first.start, end: start + first.end } };
		const span = { start: start + second.start, end: start + second.end };
		return { up, key: undefined, problem: 'duplicate-key', detail: key, span, related };
	});
}
