import { type VisibleText, visibleText } from '../html';
import { eachGraph, type MarkupGraph, type MarkupMediaType } from '../markup';
import { BiographError, type Finding } from '../model';
import { schemaOrg, type Vocabulary } from '../vocabulary';
import { checkGraph } from './check-graph';
import { type Glanced, glance } from './glance';
import { type Draft, lineCounter, locatePlaces } from './locate-findings';
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
export function validate(
	markup: string,
	options: ValidateOptions = {},
): { readonly findings: readonly Finding[]; readonly coverage: Coverage } {
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
		seen = glance(contextOf(unread));
		if (seen?.calls.length !== 0) return false;
		coverage.add(unread.blocks.length, seen.nodes, seen.properties);
		return true;
	};
	for (const graph of eachGraph(markup, options, passes)) {
		coverage.addGraph(graph);
		checkGraph(contextOf(graph), drafts, seen?.calls);
		seen = undefined;
	}
	const { version } = vocabulary;
	return { findings: locate(markup, options.file, drafts), coverage: coverage.result(markup, version) };
}

const mediaTypes: ReadonlySet<string> = new Set<MarkupMediaType>([
	'application/ld+json',
	'application/json',
	'application/x-ndjson',
	'text/html',
]);

// To search a text of this length again costs less than to remember.
const short = 20_000;

/** Looks for texts in the source, of a long one for each of them once. */
function searched(source: string): RuleContext['sourceHas'] {
	if (source.length < short) return (text) => source.includes(text);
	const known = new Map<string, boolean>();
	return (text) => {
		let found = known.get(text);
		if (found === undefined) {
			found = source.includes(text);
			known.set(text, found);
		}
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

function locate(markup: string, file: string | undefined, drafts: readonly Draft[]): readonly Finding[] {
	if (drafts.length === 0) return [];
	const located = locatePlaces(markup, file, drafts);
	const findings = drafts.map((draft) => {
		const { code, severity, args } = draft;
		const { path, span } = located(draft.at, draft.span);
		const finding = span ? { code, severity, args, path, span } : { code, severity, args, path };
		return draft.related ? { ...finding, related: located(draft.related, undefined) } : finding;
	}) as Finding[];
	return findings.length === 1 ? findings : findings.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
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
