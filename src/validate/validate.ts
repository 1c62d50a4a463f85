import { type VisibleText, visibleText } from '../html';
import { eachGraph, type MarkupGraph, type MarkupMediaType } from '../markup';
import { BiographError, type Finding } from '../model';
import { schemaOrg, type Vocabulary } from '../vocabulary';
import { checkGraph, checkItems } from './check-graph';
import { type Glanced, glance } from './glance';
import { lineCounter } from './line-counter';
import { type Draft, locateFindings } from './locate-findings';
import type { Coverage, ValidateOptions } from './options';
import type { RuleContext } from './rule';
import { cappedNearest } from './suggest';

/**
 * Checks structured data against JSON-LD, schema.org's vocabulary and value types, itself, and the rules of search
 * engines. Nothing is fetched; no input makes it throw.
 *
 * @param markup A JSON-LD file, NDJSON, or a page with JSON-LD, Microdata or RDFa.
 * @returns What there is to say, in the order of the source, and how much was looked at.
 * @throws BiographError `invalid-option` where an option is none of its values.
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
	if (options.mediaType !== undefined && !mediaTypes.has(options.mediaType)) {
		throw new BiographError(
			'invalid-option',
			`mediaType "${options.mediaType}" is not validated: give ${[...mediaTypes].join(', ')}`,
		);
	}
	const drafts: Draft[] = [];
	const sourceHas = searched(markup);
	const coverage = new CoverageCount();
	const vocabulary = options.vocabulary ?? schemaOrg();
	const contextOf = (graph: MarkupGraph): RuleContext => runContext(graph, vocabulary, options, sourceHas);
	let seen: Glanced | undefined;
	const passes = (unread: MarkupGraph): boolean => {
		const context = contextOf(unread);
		seen = look(context);
		if (!seen?.tree) return false;
		coverage.add(unread.blocks.length, seen.nodes, seen.properties);
		if (!seen.passed) checkItems(context, drafts, seen);
		return true;
	};
	for (const graph of eachGraph(markup, options, passes)) {
		coverage.addGraph(graph);
		checkGraph(contextOf(graph), drafts, seen);
		seen = undefined;
	}
	const { version } = vocabulary;
	return { findings: locateFindings(markup, options.file, drafts), coverage: coverage.result(markup, version) };
}

const mediaTypes: ReadonlySet<string> = new Set<MarkupMediaType>([
	'application/ld+json',
	'application/json',
	'application/x-ndjson',
	'text/html',
]);

/** Looks for signs in the source, for each of them once. */
function searched(source: string): RuleContext['sourceHas'] {
	// A dozen at most: quicker than a table.
	const asked: (string | RegExp)[] = [];
	const answers: boolean[] = [];
	return (sign) => {
		const known = asked.indexOf(sign);
		if (known >= 0) return answers[known]!;
		const found = typeof sign === 'string' ? source.includes(sign) : sign.test(source);
		asked.push(sign);
		answers.push(found);
		return found;
	};
}

function runContext(
	graph: MarkupGraph,
	vocabulary: Vocabulary,
	options: ValidateOptions,
	sourceHas: RuleContext['sourceHas'],
): RuleContext {
	let visible: VisibleText | undefined;
	return {
		graph,
		vocabulary,
		options,
		visibleText: () => {
			if (graph.page) visible ??= visibleText(graph.page);
			return visible;
		},
		sourceHas,
		nearest: cappedNearest(vocabulary),
	};
}

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
		const placeOf = lineCounter(markup, undefined);
		const skipped = this.skipped.map(({ block, reason }) => {
			const { line, column } = placeOf(block);
			return { reason, line, column };
		});
		return { blocks, nodes, properties, skipped, vocabulary: version };
	}
}
