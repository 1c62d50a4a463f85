import { type VisibleText, visibleText } from '../html';
import { eachGraph, type MarkupGraph, type MarkupMediaType, type MarkupValue } from '../markup';
import { BiographError, type Finding } from '../model';
import { schemaOrg, type Vocabulary } from '../vocabulary';
import { type AnyReport, activeRules, gradeOf, type PropertyPlan } from './active-rules';
import { glance } from './glance';
import { type Draft, lineCounter, locatePlaces } from './locate-findings';
import type { Coverage, ValidateOptions } from './options';
import type { Rule, RuleContext, ValueKind } from './rule';
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
	const passes = (unread: MarkupGraph): boolean => {
		const context = contextOf(unread);
		const seen = glance(context, activeRules(context));
		if (seen) coverage.add(unread.blocks.length, seen.nodes, seen.properties);
		return seen !== undefined;
	};
	for (const graph of eachGraph(markup, options, passes)) {
		coverage.addGraph(graph);
		checkGraph(contextOf(graph), drafts);
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

/** Looks for texts in the source, for each of them once. */
function searched(source: string): RuleContext['sourceHas'] {
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

function checkGraph(context: RuleContext, drafts: Draft[]): void {
	const { graph, options } = context;
	let current: Rule;
	// One function for all rules: which of them speaks is known from the loop.
	const report: AnyReport = (at, args, more) => {
		const grade = gradeOf(current, options);
		const severity = grade !== undefined && grade !== 'off' ? grade : (more?.severity ?? current.severity);
		drafts.push({ code: current.code, severity, args, at, span: more?.span, related: more?.related });
	};
	const active = activeRules(context);
	for (const { rule, check } of active.graph) {
		current = rule;
		check(context, report);
	}
	let called: Map<Rule, PropertyPlan['graph'][number]> | undefined;
	for (const entity of graph.entities) {
		for (const { rule, check } of active.entity) {
			current = rule;
			check(entity, context, report);
		}
		const plan = active.onTypes(entity.types);
		for (const each of plan.graph) {
			called ??= new Map();
			called.set(each.rule, each);
		}
		if (plan.asksOfTypes) {
			for (const part of entity.parts) {
				for (const type of part.types) {
					for (const { rule, check } of active.onType(type.name)) {
						current = rule;
						check(type, context, report);
					}
				}
			}
		}
		let calls: Set<Rule> | undefined;
		for (const property of entity.properties) {
			const asks = plan.onProperty(property.name);
			for (const { rule, check } of asks.property) {
				current = rule;
				check(property, context, report);
			}
			for (const { rule, check } of asks.entity) {
				calls ??= new Set();
				if (calls.has(rule)) continue;
				calls.add(rule);
				current = rule;
				check(entity, context, report);
			}
			for (const each of asks.graph) {
				called ??= new Map();
				called.set(each.rule, each);
			}
			for (const value of property.values) {
				for (const { rule, check } of (isDressed(value) ? active.dressed : asks.values)[kindOf(value)]) {
					current = rule;
					check(value, context, report);
				}
			}
		}
	}
	if (!called) return;
	for (const { rule, check } of called.values()) {
		current = rule;
		check(context, report);
	}
}

function kindOf(value: MarkupValue): ValueKind {
	return value.kind === 'node' && value.node.reference ? 'reference' : value.kind;
}

/** Whether a literal says more of itself than its text, so that its property does not tell which rules concern it. */
function isDressed(value: MarkupValue): boolean {
	if (value.kind !== 'text' && value.kind !== 'number') return false;
	return (
		value.datatype !== undefined || value.language !== undefined || value.link === true || value.content !== undefined
	);
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
