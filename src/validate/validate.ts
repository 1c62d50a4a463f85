import { type MarkupGraph, type MarkupMediaType, visitGraphs } from '../markup';
import { BiographError, type Finding } from '../model';
import { checkText } from '../model/check-text';
import { schemaOrg } from '../vocabulary';
import { checkGraph, checkItems } from './check-graph';
import { glance } from './glance';
import type { Glanced } from './glanced';
import { lineCounter } from './line-counter';
import { type Draft, locateFindings } from './locate-findings';
import type { Coverage, ValidateOptions } from './options';
import { Run, RunContext } from './run-context';

/**
 * Checks structured data against JSON-LD, schema.org's vocabulary and value types, itself, and the rules of search
 * engines. Nothing is fetched; no text makes it throw.
 *
 * @param markup A JSON-LD file, NDJSON, or a page with JSON-LD, Microdata or RDFa.
 * @returns What there is to say, in the order of the source, and how much was looked at.
 * @throws BiographError `invalid-value` where the markup is no string, `invalid-option` where an option is none of its
 * values.
 *
 * @example
 * const { findings } = validate('{"@context": "https://schema.org", "@type": "Person", "nmae": "Ada"}');
 * findings[0].code; // 'vocabulary/unknown-property'
 */
export function validate(markup: string, options: ValidateOptions = {}): Validated {
	return validateAfter(glance, markup, options);
}

/** What validation has to say. */
export interface Validated {
	readonly findings: readonly Finding[];
	readonly coverage: Coverage;
}

/**
 * The same, after a look of the caller's: what a look spares is never what there is to say.
 *
 * @param look Told of each file, line or page whose only markup is one block of JSON-LD, before it is read.
 */
export function validateAfter(look: typeof glance, markup: string, options: ValidateOptions): Validated {
	checkText(markup, 'the markup');
	if (options.mediaType !== undefined && !mediaTypes.has(options.mediaType)) {
		throw new BiographError(
			'invalid-option',
			`mediaType "${options.mediaType}" is not validated: give ${[...mediaTypes].join(', ')}`,
		);
	}
	const drafts: Draft[] = [];
	const coverage = new CoverageCount();
	const { vocabulary = schemaOrg() } = options;
	const run = new Run(markup, vocabulary, options);
	let seen: Glanced | undefined;
	const passes = (unread: MarkupGraph): boolean => {
		const context = new RunContext(unread, run);
		seen = look(context);
		if (!seen?.tree) return false;
		coverage.add(unread.blocks.length, seen.nodes, seen.properties);
		if (!seen.passed) checkItems(context, drafts, seen);
		// Of the next line, which may be read without a look, it tells nothing.
		seen = undefined;
		return true;
	};
	const visit = (graph: MarkupGraph): void => {
		coverage.addGraph(graph);
		checkGraph(new RunContext(graph, run), drafts, seen);
		seen = undefined;
	};
	visitGraphs(markup, options, visit, passes);
	const { version } = vocabulary;
	return { findings: locateFindings(markup, options.file, drafts), coverage: coverage.result(markup, version) };
}

const mediaTypes: ReadonlySet<string> = new Set<MarkupMediaType>([
	'application/ld+json',
	'application/json',
	'application/x-ndjson',
	'text/html',
	'application/xhtml+xml',
]);

/** How much was looked at, counted while graph after graph goes by. */
class CoverageCount {
	private blocks = 0;
	private nodes = 0;
	private properties = 0;
	private readonly skipped: MarkupGraph['skipped'][number][] = [];

	add(blocks: number, nodes: number, properties: number): void {
		this.blocks += blocks;
		this.nodes += nodes;
		this.properties += properties;
	}

	addGraph(graph: MarkupGraph): void {
		this.blocks += graph.blocks.length;
		for (const node of graph.nodes) {
			if (!node.reference) this.nodes++;
			this.properties += node.properties.length;
		}
		for (const each of graph.skipped) this.skipped.push(each);
	}

	result(markup: string, version: string): Coverage {
		const { blocks, nodes, properties } = this;
		return { blocks, nodes, properties, skipped: this.skippedIn(markup), vocabulary: version };
	}

	private skippedIn(markup: string): Coverage['skipped'] {
		if (this.skipped.length === 0) return [];
		const placeOf = lineCounter(markup, undefined);
		return this.skipped.map(({ block, reason }) => {
			const { line, column } = placeOf(block);
			return { reason, line, column };
		});
	}
}
