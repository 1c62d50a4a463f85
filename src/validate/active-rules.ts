import type { Entity, MarkupProperty, MarkupType, MarkupValue, Place } from '../markup';
import type { Severity } from '../model';
import type { PropertyTerm, Vocabulary } from '../vocabulary';
import type { ValidateOptions } from './options';
import type { Gate, Report, Rule, RuleContext, ValueKind } from './rule';
import { rules } from './rules';

/** A rule ready to be run: its check apart, so that the engine's loops see one shape of object. */
export interface Armed<Check> {
	readonly rule: Rule;
	readonly check: Check;
}

type CheckOf<E extends Rule['each']> = (...subject: CheckArguments<E>) => void;
type CheckArguments<E extends Rule['each']> = E extends 'graph'
	? [context: RuleContext, report: AnyReport]
	: [subject: SubjectOf<E>, context: RuleContext, report: AnyReport];
type SubjectOf<E extends Rule['each']> = {
	readonly graph: never;
	readonly entity: Entity;
	readonly term: MarkupType | MarkupProperty;
	readonly property: MarkupProperty;
	readonly value: MarkupValue;
}[E];

/** A report that takes what any rule has to say. */
export type AnyReport = (at: Place | undefined, args: unknown, more?: Parameters<Report<never>>[2]) => void;

/** Rules of one kind, in the order they run in. */
export type Checks<E extends Rule['each']> = readonly Armed<CheckOf<E>>[];

/** The rules of one run, by what they look at. */
export interface ActiveRules {
	readonly graph: Checks<'graph'>;
	readonly entity: Checks<'entity'>;
	/** What to ask about a node of some types and about its properties. */
	onTypes(types: readonly string[]): NodePlan;
	/** What to ask about a type, by its term. */
	onType(name: string): Checks<'term'>;
	/** What to ask about literals that say more of themselves than their text. */
	readonly dressed: ValuePlan;
}

/** The rules that can have anything to say about nodes of some types. */
export interface NodePlan {
	/** Whether there is anything to ask about the types themselves. */
	readonly asksOfTypes: boolean;
	/** Rules about the graph that nodes of these types call for. */
	readonly graph: Checks<'graph'>;
	/** What to ask about a property and its values, by its term. */
	onProperty(name: string): PropertyPlan;
}

/** The rules that can have anything to say about a property. */
export interface PropertyPlan {
	readonly property: Checks<'property'>;
	readonly values: ValuePlan;
	/** Rules about nodes that the property calls for, and the fewest values that one of them needs. */
	readonly entity: Checks<'entity'>;
	readonly entityLeast: number;
	/** Rules about the graph that the property calls for. */
	readonly graph: Checks<'graph'>;
}

/** The rules for values, by their kind. */
export type ValuePlan = Readonly<Record<ValueKind, Checks<'value'>>>;

type RuleOn<E extends Rule['each']> = Extract<Rule, { each: E }>;

/** The rules that options leave on, and a plan of them for each set of gates that were found open. */
interface Selection {
	readonly rules: readonly Rule[];
	readonly gates: readonly Gate[];
	readonly plans: Map<number, ActiveRules>;
}

// Made once per set of options and vocabulary; most runs use the same.
const selectionsOf = new WeakMap<Vocabulary, Map<number, Selection>>();
const keptForGrades = new WeakMap<NonNullable<ValidateOptions['rules']>, typeof selectionsOf>();

/** The rules that have anything to do on a graph: left on by the options, their gates open. */
export function activeRules(context: RuleContext): ActiveRules {
	const { rules, gates, plans } = selectionFor(context);
	let open = 0;
	for (let i = 0; i < gates.length; i++) if (gates[i]!(context)) open |= 1 << i;
	let found = plans.get(open);
	if (!found) {
		const isOpen = ({ gate }: Rule): boolean => gate === undefined || (open & (1 << gates.indexOf(gate))) !== 0;
		found = plan(rules.filter(isOpen), context.vocabulary);
		plans.set(open, found);
	}
	return found;
}

function selectionFor({ options, vocabulary, graph }: RuleContext): Selection {
	const { page = true, privacy = false, features, pending = false, provenance, rules: grades } = options;
	let store = selectionsOf;
	if (grades) {
		store = keptForGrades.get(grades) ?? new WeakMap();
		keptForGrades.set(grades, store);
	}
	let selections = store.get(vocabulary);
	if (!selections) {
		selections = new Map();
		store.set(vocabulary, selections);
	}
	const withPage = page && graph.page !== undefined;
	const flags = [withPage, privacy, features === false, pending, provenance !== undefined];
	let key = 0;
	for (const flag of flags) key = key * 2 + (flag ? 1 : 0);
	const known = selections.get(key);
	if (known) return known;
	const selected = rules.filter((rule) => {
		if (gradeOf(rule, options) === 'off') return false;
		const family = familyOf(rule);
		if (family === 'page') return withPage;
		if (family === 'privacy') return privacy;
		if (family === 'google') return features !== false;
		if (family === 'provenance') return provenance !== undefined;
		return pending || rule.code !== 'vocabulary/pending';
	});
	const gates = [...new Set(selected.flatMap(({ gate }) => gate ?? []))];
	const made: Selection = { rules: selected, gates, plans: new Map() };
	selections.set(key, made);
	return made;
}

function plan(active: readonly Rule[], vocabulary: Vocabulary): ActiveRules {
	const on = <E extends Rule['each']>(...each: readonly E[]): readonly RuleOn<E>[] =>
		active.filter((rule): rule is RuleOn<E> => (each as readonly string[]).includes(rule.each));
	const arm = <E extends Rule['each']>(some: readonly Rule[]): Checks<E> =>
		some.map((rule) => ({ rule, check: rule.check as CheckOf<E> }));
	const [entities, graphs, terms, properties, values] = [
		on('entity'),
		on('graph'),
		on('term'),
		on('property'),
		on('value'),
	];
	const byKind = (fits: (rule: RuleOn<'value'>, kind: ValueKind) => boolean): ValuePlan => {
		const of = (kind: ValueKind): Checks<'value'> =>
			arm(values.filter((rule) => (rule.kinds?.includes(kind) ?? true) && fits(rule, kind)));
		return {
			text: of('text'),
			number: of('number'),
			boolean: of('boolean'),
			node: of('node'),
			reference: of('reference'),
			bare: of('bare'),
			empty: of('empty'),
		};
	};
	// Most terms call for the same rules about the graph: one list for all of them tells at a look that it is known.
	const lists = new Map<string, Checks<'graph'>>();
	const graphList = (some: readonly RuleOn<'graph'>[]): Checks<'graph'> => {
		const key = some.map(({ code }) => code).join(' ');
		const list = lists.get(key) ?? arm<'graph'>(some);
		lists.set(key, list);
		return list;
	};
	const planFor = (term: PropertyTerm | undefined, types: readonly string[]): PropertyPlan => {
		const called = entities.filter((rule) => rule.concerns?.(term, vocabulary, types));
		return {
			property: arm([
				...terms.filter((rule) => rule.concerns?.(term, vocabulary) ?? true),
				...properties.filter((rule) => rule.concerns?.(term, vocabulary, types) ?? true),
			]),
			values: byKind((rule, kind) => rule.concerns?.(term, vocabulary, kind) ?? true),
			entity: arm(called),
			entityLeast: Math.min(...called.map(({ least = 1 }) => least)),
			graph: graphList(graphs.filter((rule) => rule.concerns?.(term, vocabulary, types))),
		};
	};
	const onType = kept(
		(name) => {
			const term = vocabulary.types.get(name);
			return term && arm<'term'>(terms.filter((rule) => rule.concerns?.(term, vocabulary) ?? true));
		},
		arm<'term'>(terms.filter((rule) => rule.concerns?.(undefined, vocabulary) ?? true)),
	);
	const planOn = (types: readonly string[], known = types): NodePlan => ({
		asksOfTypes: types.some((name) => onType(name).length > 0),
		graph: graphList(graphs.filter((rule) => rule.forTypes?.(known, vocabulary))),
		onProperty: kept(
			(name) => {
				const term = vocabulary.properties.get(name);
				return term && planFor(term, known);
			},
			planFor(undefined, known),
		),
	});
	const ofType = kept((name) => (vocabulary.types.has(name) ? planOn([name]) : undefined), planOn([''], []));
	const ofTypes = new Map<string, NodePlan>();
	return {
		graph: arm(graphs.filter((rule) => !rule.concerns && !rule.forTypes)),
		entity: arm(entities.filter((rule) => !rule.concerns)),
		dressed: byKind(() => true),
		onType,
		onTypes(types) {
			if (types.length <= 1) return ofType(types[0] ?? '');
			const key = types.join(' ');
			let found = ofTypes.get(key);
			if (found) return found;
			found = planOn(
				types,
				types.filter((name) => vocabulary.types.has(name)),
			);
			if (ofTypes.size < setsKept) ofTypes.set(key, found);
			return found;
		},
	};
}

// A bound for sets of types, of which hostile input may have millions; a site has a few dozen.
const setsKept = 1000;

/** Answers for names, worked out once for each that is a term: the table grows no larger than the vocabulary. */
function kept<Answer>(work: (name: string) => Answer | undefined, other: Answer): (name: string) => Answer {
	const known = new Map<string, Answer>();
	return (name) => {
		let answer = known.get(name);
		if (answer !== undefined) return answer;
		answer = work(name);
		if (answer === undefined) return other;
		known.set(name, answer);
		return answer;
	};
}

/** What the options say about a rule: its code wins over its family. */
export function gradeOf(rule: Rule, { rules: grades }: ValidateOptions): Severity | 'off' | undefined {
	if (!grades) return undefined;
	if (Object.hasOwn(grades, rule.code)) return grades[rule.code];
	const family = familyOf(rule);
	return Object.hasOwn(grades, family) ? grades[family] : undefined;
}

function familyOf(rule: Rule): string {
	return rule.code.slice(0, rule.code.indexOf('/'));
}

/** Rules about the graph that a document calls for, as its nodes and properties are met: each is run once. */
export class CalledRules {
	private lists: Checks<'graph'>[] | undefined;

	/** Adds what a plan calls for. */
	add(list: Checks<'graph'>): void {
		if (list.length === 0) return;
		this.lists ??= [];
		if (!this.lists.includes(list)) this.lists.push(list);
	}

	/** All of them, in the order of their first call. */
	all(): Checks<'graph'> {
		const { lists = [] } = this;
		if (lists.length <= 1) return lists[0] ?? [];
		return [...new Map(lists.flat().map((armed) => [armed.rule, armed])).values()];
	}
}
