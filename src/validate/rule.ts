import type { VisibleText } from '../html';
import type { Entity, MarkupGraph, MarkupProperty, MarkupType, MarkupValue, Place } from '../markup';
import type { FindingArguments, Severity } from '../model';
import type { PropertyTerm, TypeTerm, Vocabulary } from '../vocabulary';
import type { Look } from './looks';
import type { ValidateOptions } from './options';

/** The codes of all findings, `family/name`. */
export type Code = keyof FindingArguments & string;

/** Where a rule comes from. */
export interface RuleSource {
	readonly title: string;
	readonly url: string;
	/** When it was read or published: `2026-11-21`. */
	readonly date: string;
}

/** What a rule may look at. */
export interface RuleContext {
	readonly graph: MarkupGraph;
	readonly vocabulary: Vocabulary;
	readonly options: ValidateOptions;
	/** The only nodes for whose types rules are asked about the graph (`forTypes`), where they are known. */
	readonly callers?: readonly Entity[] | undefined;
	/** What the page shows; `undefined` where the markup is a file of its own. Computed when first asked for. */
	visibleText(): VisibleText | undefined;
	/** Whether a text, or one that an expression matches, stands anywhere in the source; looked for once per run. For gates. */
	sourceHas(sign: string | RegExp): boolean;
	/** `vocabulary.nearest`, with a bound on the searches of one run. */
	nearest(...about: Parameters<Vocabulary['nearest']>): string | undefined;
}

/**
 * Says what is wrong and where.
 *
 * @param at A node, type, property or value of the graph (the source span is worked out from it later), or
 * `undefined` for the document as a whole.
 * @param more `severity` where it differs from the rule's own; `related` for a second place; `span` (UTF-16 offsets in
 * the source) where a rule knows better than the place.
 */
export type Report<C extends Code> = (
	at: Place | undefined,
	args: FindingArguments[C],
	more?: {
		readonly severity?: Severity;
		readonly related?: Place;
		readonly span?: { readonly start: number; readonly end: number };
	},
) => void;

/**
 * Whether a page or file has anything that some rules look for. Rules that share a gate share its answer: it is asked
 * once per graph, when one of them is first wanted, so that a rule for what is rare costs nothing where it is absent.
 */
export type Gate = (context: RuleContext) => boolean;

/**
 * Whether a rule can have anything to say where a property stands. Asked once per term and set of types, so it may not
 * depend on anything else; it may say yes too often, never no.
 *
 * @param term `undefined` where schema.org has no such property.
 * @param types Those of the node that schema.org has.
 */
type Concern = (term: PropertyTerm | undefined, vocabulary: Vocabulary, types: readonly string[]) => boolean;

interface RuleBase<C extends Code> {
	readonly code: C;
	/** Where given, the rule runs only on graphs that it says yes to; it may say yes too often, never no. */
	readonly gate?: Gate;
	/** Of its findings, unless one says otherwise or the user re-grades the rule. */
	readonly severity: Severity;
	/** One sentence: what the rule wants. */
	readonly summary: string;
	readonly source: RuleSource;
}

/** A rule that looks at the graph as a whole. */
interface GraphRule<C extends Code> extends RuleBase<C> {
	readonly each: 'graph';
	/** Where given, the rule runs only on graphs with a property that it says yes to. */
	readonly concerns?: Concern;
	/**
	 * Where given, the rule runs only on graphs with a node of types that it says yes to; asked once per set of types and
	 * place, and where it says no of the top, it says no everywhere.
	 *
	 * @param under The property whose value the node is; `undefined` at the top.
	 */
	forTypes?(types: readonly string[], vocabulary: Vocabulary, under: string | undefined): boolean;
	check(context: RuleContext, report: Report<C>): void;
}

/** A literal as it stands in JSON, and its property. */
export interface NamedLiteral {
	readonly name: string;
	/** A text, number or boolean. */
	readonly value: unknown;
}

/** A rule for every node after merging by `@id`; for nodes only named, `entity.described` is false. */
interface EntityRule<C extends Code> extends RuleBase<C> {
	readonly each: 'entity';
	/**
	 * Where given, the rule runs only on nodes with a property that it says yes to, and it is because of such properties
	 * that it speaks: others may only keep it silent.
	 */
	readonly concerns?: Concern;
	/** How many values of such properties a node needs for the rule to have anything to say; one where absent. */
	readonly least?: number;
	/** Whether it needs several values of one property. */
	readonly repeated?: boolean;
	/**
	 * Where given, tells at a look that there is nothing to say about a node, by the literals that it has under such
	 * properties, those of other rules among them. It may say no too often, never yes.
	 */
	fine?(literals: readonly NamedLiteral[]): boolean;
	check(entity: Entity, context: RuleContext, report: Report<C>): void;
}

/** A rule for every use of a term: of a type on a node, and of a property. */
interface TermRule<C extends Code> extends RuleBase<C> {
	readonly each: 'term';
	/** As in `PropertyRule`, for types as well. */
	concerns?(term: PropertyTerm | TypeTerm | undefined, vocabulary: Vocabulary): boolean;
	check(use: MarkupType | MarkupProperty, context: RuleContext, report: Report<C>): void;
}

/** A rule for every use of a property. */
interface PropertyRule<C extends Code> extends RuleBase<C> {
	readonly each: 'property';
	/** Whether the rule can have anything to say about a property, so that what never applies costs nothing. */
	readonly concerns?: Concern;
	check(property: MarkupProperty, context: RuleContext, report: Report<C>): void;
}

/** A rule for every value; its property is `value.property`, its node `value.property.node`. */
interface ValueRule<C extends Code> extends RuleBase<C> {
	readonly each: 'value';
	/** The kinds of values that the rule looks at; all where absent. */
	readonly kinds?: readonly ValueKind[];
	/**
	 * As in `PropertyRule`, for each of the kinds. Literals with a datatype, a language or an attribute of their own are
	 * shown to the rule in any case.
	 */
	concerns?(term: PropertyTerm | undefined, vocabulary: Vocabulary, kind: ValueKind): boolean;
	/**
	 * Where given, tells at a look the literals of a property that the rule has nothing to say about, and the nodes by
	 * their `@id`s as written, so that it is asked about the few others only. Made once per property that it concerns and
	 * kind of value; rules that look for the same share one look.
	 */
	fine?(term: PropertyTerm | undefined, vocabulary: Vocabulary, kind: ValueKind): Look | undefined;
	check(value: MarkupValue, context: RuleContext, report: Report<C>): void;
}

/**
 * What a value is, before its content is looked at: a node that is only named by its `@id` is a `reference`, one that
 * has no property a `bare` one.
 */
export type ValueKind = MarkupValue['kind'] | 'reference' | 'bare';

/** A rule as one module exports it: a plain object. `each` says what `check` is called with. */
export type RuleOf<C extends Code> = GraphRule<C> | EntityRule<C> | TermRule<C> | PropertyRule<C> | ValueRule<C>;

/** Any rule. */
export type Rule = { [C in Code]: RuleOf<C> }[Code];
