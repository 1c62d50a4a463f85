import { type VisibleText, visibleText } from '../html';
import type { Entity, MarkupGraph } from '../markup';
import type { Vocabulary } from '../vocabulary';
import type { ValidateOptions } from './options';
import type { RuleContext } from './rule';
import { CappedNearest } from './suggest';

/** What rules may look at in one run: what is the same for all of its graphs is worked out once. */
export class Run {
	/** A bit for each sign: whether it was asked about, and whether it was found. */
	private asked = 0;
	private found = 0;

	constructor(
		private readonly source: string,
		readonly vocabulary: Vocabulary,
		readonly options: ValidateOptions,
	) {}

	/** Looks for a sign in the source: for each of them once. */
	sourceHas(sign: string | RegExp): boolean {
		const number = numberOf(sign);
		if (number >= bits) return this.look(sign);
		const bit = 1 << number;
		if ((this.asked & bit) === 0) {
			this.asked |= bit;
			if (this.look(sign)) this.found |= bit;
		}
		return (this.found & bit) !== 0;
	}

	private look(sign: string | RegExp): boolean {
		return typeof sign === 'string' ? this.source.includes(sign) : sign.test(this.source);
	}
}

// The signs that rules ask about: a dozen, which is found sooner in a list than in a table.
const signs: (string | RegExp)[] = [];
const bits = 31;

function numberOf(sign: string | RegExp): number {
	const known = signs.indexOf(sign);
	return known >= 0 || signs.length >= bits ? known >>> 0 : signs.push(sign) - 1;
}

/** What rules may look at in one graph. */
export class RunContext implements RuleContext {
	readonly vocabulary: Vocabulary;
	readonly options: ValidateOptions;
	private visible: VisibleText | undefined;
	private suggestions: CappedNearest | undefined;

	/** @param whole The context of the graph that this one is a part of, which bounds the suggestions. */
	constructor(
		readonly graph: MarkupGraph,
		private readonly run: Run,
		private readonly whole?: RunContext,
		readonly callers?: readonly Entity[],
	) {
		this.vocabulary = run.vocabulary;
		this.options = run.options;
	}

	visibleText(): VisibleText | undefined {
		if (this.graph.page) this.visible ??= visibleText(this.graph.page);
		return this.visible;
	}

	sourceHas(sign: string | RegExp): boolean {
		return this.run.sourceHas(sign);
	}

	nearest(...[name, among, within]: Parameters<Vocabulary['nearest']>): string | undefined {
		if (this.whole) return this.whole.nearest(name, among, within);
		this.suggestions ??= new CappedNearest(this.vocabulary);
		return this.suggestions.nearest(name, among, within);
	}

	/**
	 * The same for a part of the graph, or for the graph with more known of it.
	 *
	 * @param callers The nodes in it that call for rules by their types, where they are known.
	 */
	withGraph(graph: MarkupGraph, callers?: readonly Entity[]): RunContext {
		return new RunContext(graph, this.run, this.whole ?? this, callers);
	}
}
