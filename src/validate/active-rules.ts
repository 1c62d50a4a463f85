import type { Severity } from '../model';
import { BiographError } from '../model/error';
import type { Vocabulary } from '../vocabulary';
import type { Calls } from './callable-rules';
import type { ValidateOptions } from './options';
import { planRules, type RulePlan } from './plan-rules';
import type { Gate, Rule, RuleContext } from './rule';
import { rules } from './rules';

/** The rules that options leave on. */
interface Selection {
	readonly gates: readonly Gate[];
	readonly plan: RulePlan;
}

/** The rules for a graph that the options leave on, and which of them there is anything for. */
export class ActiveRules {
	readonly plan: RulePlan;
	private readonly gates: readonly Gate[];
	/** A bit for each gate: whether it was asked, and whether it was found open. */
	private asked = 0;
	private open = 0;

	constructor(private readonly context: RuleContext) {
		const { gates, plan } = selectionFor(context);
		this.plan = plan;
		this.gates = gates;
	}

	/** Those of the rules that were called for whose gates are open. */
	openOf(calls: Calls): Calls {
		return this.plan.callable.open(calls, this);
	}

	/** Whether a rule is to be asked, by its gate. */
	isOpen(gate: number): boolean {
		if (gate < 0) return true;
		const bit = 1 << gate;
		if ((this.asked & bit) === 0) {
			this.asked |= bit;
			if (this.gates[gate]!(this.context)) this.open |= bit;
		}
		return (this.open & bit) !== 0;
	}
}

// Made once per set of options and vocabulary; most runs use the same.
const selectionsOf = new WeakMap<Vocabulary, Map<number, Selection>>();
const keptForGrades = new WeakMap<NonNullable<ValidateOptions['rules']>, typeof selectionsOf>();

function selectionFor({ options, vocabulary, graph }: RuleContext): Selection {
	const { page = true, privacy = false, features, pending = false, provenance, rules: grades } = options;
	let store = selectionsOf;
	if (grades) {
		store = keptForGrades.get(grades) ?? startFor(grades);
	}
	let selections = store.get(vocabulary);
	if (!selections) {
		selections = new Map();
		store.set(vocabulary, selections);
	}
	const withPage = page && graph.page !== undefined;
	const key =
		(withPage ? 1 : 0) |
		(privacy ? 2 : 0) |
		(features === false ? 4 : 0) |
		(pending ? 8 : 0) |
		(provenance === undefined ? 0 : 16);
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
	const made: Selection = { gates, plan: planRules(selected, gates, vocabulary) };
	selections.set(key, made);
	return made;
}

/** Grades that are met for the first time, checked. */
function startFor(grades: NonNullable<ValidateOptions['rules']>): typeof selectionsOf {
	for (const [name, grade] of Object.entries(grades)) {
		// What is no name of a rule by its form is none that was misspelt.
		if (!/^[a-z]+(?:\/[a-z-]+)?$/.test(name)) continue;
		if (!rules.some((rule) => rule.code === name || familyOf(rule) === name))
			throw new BiographError('invalid-option', `rules: no rule and no family is called "${name}"`);
		if (!levels.has(grade))
			throw new BiographError('invalid-option', `rules: "${grade}" is no severity: give ${[...levels].join(', ')}`);
	}
	const store: typeof selectionsOf = new WeakMap();
	keptForGrades.set(grades, store);
	return store;
}

const levels: ReadonlySet<string> = new Set<Severity | 'off'>(['off', 'info', 'warning', 'error']);

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
