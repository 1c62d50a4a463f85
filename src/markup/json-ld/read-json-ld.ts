import type { MarkupBlock, MarkupProblem } from '../graph';
import type { GraphBuilder } from '../graph-builder';
import { JsonLdReader } from './json-ld-reader';

/**
 * Reads a JSON-LD document into nodes, as JSON-LD 1.1 expands it, as far as schema.org is concerned: nothing is
 * fetched, and what stands for nothing is left out.
 *
 * @param block Its `json` is read.
 * @param base What relative `@id`s are resolved against, where known.
 */
export function readJsonLd(builder: GraphBuilder, block: MarkupBlock, base: string | undefined): void {
	const first = builder.nodes.length;
	const firstProblem = builder.problems.length;
	const reader = new JsonLdReader(builder, base);
	reader.readDocument(block.json, { up: undefined, key: undefined, block });
	if (reader.schema || reader.invalid) return;
	// Another vocabulary's block is none of our business.
	builder.nodes.length = first;
	const own = builder.problems.splice(firstProblem);
	const context = own.find((each) => each.problem === 'unknown-context');
	const missing = own.some((each) => each.problem === 'missing-context');
	builder.problems.push(...own.filter((each) => each === context || stays(each)));
	builder.skipped.push({ block, reason: context ? 'unknown-context' : missing ? 'no-context' : 'foreign-vocabulary' });
}

/** Whether a problem counts in a block that otherwise is none of our business. */
function stays({ problem, keyword }: MarkupProblem): boolean {
	return problem === 'missing-context' || problem === 'too-deep' || keyword === '@context';
}
