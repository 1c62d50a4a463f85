import type { Entity, MarkupProperty, MarkupType, MarkupValue, Place } from '../markup';
import type { Severity } from '../model';
import type { PropertyTerm, Vocabulary } from '../vocabulary';
import { CallableRules, type Calls, noCalls } from './callable-rules';
import { type Look, LooksTogether } from './looks';
import { PassedNodes } from './passed-nodes';
import type { Gate, Report, Rule, RuleContext, ValueKind } from './rule';

/** A rule ready to be run: its check apart, so that the engine's loops see one shape of object. */
export interface Armed<Check> {
	readonly rule: Rule;
	readonly code: Rule['code'];
	readonly severity: Severity;
	readonly check: Check;
	/** Which gate it is behind; below zero where there is none. */
	readonly gate: number;
	/** Of a rule for values: tells the texts, and the `@id`s of nodes, that it has nothing to say about. */
	readonly fine: Look['fine'] | undefined;
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

/** What some rules have to ask, by what they look at: worked out once for each term and set of types that is met. */
export interface RulePlan {
	/** Rules about any graph. */
	readonly graph: Checks<'graph'>;
	/** Rules about the graph that are asked where something calls for them. */
	readonly callable: CallableRules;
	readonly entity: Checks<'entity'>;
	/** What to ask about a node of some types and about its properties. */
	onTypes(types: readonly string[]): NodePlan;
	/** What to ask about a type, by its term. */
	onType(name: string): Checks<'term'>;
	/** What to ask about literals that say more of themselves than their text. */
	readonly dressed: ValuePlan;
	/** Nodes of one type that the vocabulary has: those that a glance has met so far. */
	readonly quiet: Map<string, NodePlan>;
}

/** The rules that can have anything to say about nodes of some types. */
export interface NodePlan {
	readonly types: readonly string[];
	/** Whether such a node stands for the value of its own property of the same name. */
	readonly isRole: boolean;
	/** Whether there is anything to ask about the types themselves. */
	readonly asksOfTypes: boolean;
	/** Rules about the graph that nodes of these types call for. */
	readonly calls: Calls;
	/** Those that they call for as values of a property. */
	callsUnder(property: string): Calls;
	/** What to ask about a property and its values, by its term. */
	onProperty(name: string): PropertyPlan;
	/** The same by plain keys of JSON-LD, where there is nothing to say about the property itself: those met so far. */
	readonly quiet: Map<string, PropertyPlan>;
}

/** The rules that can have anything to say about a property. */
export interface PropertyPlan {
	readonly name: string;
	/** Rules about the graph that the property calls for. */
	readonly calls: Calls;
	/** Whether it calls for any, or for rules about its node. */
	readonly isCalling: boolean;
	/** Tell plain literals of each kind that none of the rules for values has anything to say about. */
	readonly fineText: Look['fine'];
	readonly fineNumber: Look['fine'];
	readonly fineBoolean: Look['fine'];
	readonly property: Checks<'property'>;
	readonly values: ValuePlan;
	readonly entity: Checks<'entity'>;
	/** The nodes that turned out to be nothing to say about as its values. */
	readonly passed: PassedNodes;
}

/** The rules for values, by their kind. */
export type ValuePlan = Readonly<Record<ValueKind, Checks<'value'>>>;

type RuleOn<E extends Rule['each']> = Extract<Rule, { each: E }>;

/**
 * Works out what to ask.
 *
 * @param gates Those of the rules: the plan names them by their index.
 */
export function planRules(rules: readonly Rule[], gates: readonly Gate[], vocabulary: Vocabulary): RulePlan {
	const on = <E extends Rule['each']>(each: E): readonly RuleOn<E>[] =>
		rules.filter((rule): rule is RuleOn<E> => rule.each === each);
	const arm = <E extends Rule['each']>(some: readonly Rule[], lookOf?: (rule: Rule) => Look | undefined): Checks<E> =>
		some.map((rule) => ({
			rule,
			code: rule.code,
			severity: rule.severity,
			check: rule.check as CheckOf<E>,
			gate: rule.gate ? gates.indexOf(rule.gate) : -1,
			fine: lookOf?.(rule)?.fine,
		}));
	const [entities, graphs, terms, properties, values] = [
		on('entity'),
		on('graph'),
		on('term'),
		on('property'),
		on('value'),
	];
	const byKind = (
		fits: (rule: RuleOn<'value'>, kind: ValueKind) => boolean,
		lookOf?: (rule: Rule, kind: ValueKind) => Look | undefined,
	): ValuePlan => {
		const of = (kind: ValueKind): Checks<'value'> =>
			arm(
				values.filter((rule) => (rule.kinds?.includes(kind) ?? true) && fits(rule, kind)),
				lookOf && ((rule) => lookOf(rule, kind)),
			);
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
	const callable = new CallableRules(arm(graphs.filter((rule) => rule.concerns ?? rule.forTypes)));
	// Most types take a property in the same way: the fewer plans, the nearer they are to the processor.
	const plans = new Map<string, PropertyPlan>();
	const together = new LooksTogether();
	const planFor = (name: string, term: PropertyTerm | undefined, types: readonly string[]): PropertyPlan => {
		const called = entities.filter((rule) => rule.concerns?.(term, vocabulary, types));
		const calls = callable.callsFor((rule) => rule.concerns?.(term, vocabulary, types));
		const about = [
			...terms.filter((rule) => rule.concerns?.(term, vocabulary) ?? true),
			...properties.filter((rule) => rule.concerns?.(term, vocabulary, types) ?? true),
		];
		return shared(plans, [name, codesOf(about), codesOf(called), calls].join('|'), () => {
			const lookOf = (rule: Rule, kind: ValueKind): Look | undefined =>
				rule.each === 'value' ? rule.fine?.(term, vocabulary, kind) : undefined;
			const ofValues = byKind((rule, kind) => rule.concerns?.(term, vocabulary, kind) ?? true, lookOf);
			const fine = (kind: 'text' | 'number' | 'boolean'): Look['fine'] =>
				together.allOf(ofValues[kind].map(({ rule }) => lookOf(rule, kind)));
			return {
				name,
				calls,
				isCalling: called.length > 0 || calls !== noCalls,
				fineText: fine('text'),
				fineNumber: fine('number'),
				fineBoolean: fine('boolean'),
				property: arm(about),
				values: ofValues,
				entity: arm(called),
				passed: new PassedNodes(),
			};
		});
	};
	const onType = kept(
		(name) => {
			const term = vocabulary.types.get(name);
			return term && arm<'term'>(terms.filter((rule) => rule.concerns?.(term, vocabulary) ?? true));
		},
		arm<'term'>(terms.filter((rule) => rule.concerns?.(undefined, vocabulary) ?? true)),
	);
	const planOn = (types: readonly string[], known = types): NodePlan => {
		const callsAs = (under: string | undefined): Calls =>
			callable.callsFor((rule) => rule.forTypes?.(known, vocabulary, under));
		const calls = callsAs(undefined);
		return {
			types,
			isRole: types.some((name) => vocabulary.isSubtype(name, 'Role')),
			asksOfTypes: types.some((name) => onType(name).length > 0),
			calls,
			// What calls for none at the top calls for none anywhere.
			callsUnder: calls === noCalls ? () => noCalls : kept(callsAs, noCalls),
			onProperty: kept(
				(name) => {
					const term = vocabulary.properties.get(name);
					return term && planFor(name, term, known);
				},
				planFor('', undefined, known),
			),
			quiet: new Map(),
		};
	};
	const ofType = kept((name) => (vocabulary.types.has(name) ? planOn([name]) : undefined), planOn([''], []));
	const ofNone = planOn([]);
	const ofTypes = new Map<string, NodePlan>();
	return {
		graph: arm(graphs.filter((rule) => !rule.concerns && !rule.forTypes)),
		callable,
		entity: arm(entities.filter((rule) => !rule.concerns)),
		dressed: byKind(() => true),
		quiet: new Map(),
		onType,
		onTypes(types) {
			if (types.length <= 1) return types.length === 0 ? ofNone : ofType(types[0]!);
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

const codesOf = (rules: readonly Rule[]): string => rules.map(({ code }) => code).join(' ');

function shared<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
	let found = known.get(key);
	if (found === undefined) {
		found = make();
		known.set(key, found);
	}
	return found;
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
