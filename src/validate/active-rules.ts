import type { Severity } from '../model';
import type { ValidateOptions } from './options';
import type { Rule } from './rule';
import { rules } from './rules';

/** The rules of one run, by what they look at. */
export interface ActiveRules {
	readonly graph: readonly RuleOn<'graph'>[];
	readonly entity: readonly RuleOn<'entity'>[];
	readonly property: readonly RuleOn<'property'>[];
	readonly value: readonly RuleOn<'value'>[];
}

type RuleOn<E extends Rule['each']> = Extract<Rule, { each: E }>;

const kept = new Map<string, ActiveRules>();

/** The rules that the options leave on for a page or for a file of its own. */
export function activeRules(options: ValidateOptions, isPage: boolean): ActiveRules {
	const { page = true, privacy = false, features, pending = false } = options;
	const key = `${isPage && page}${privacy}${features === false}${pending}`;
	const same = options.rules ? undefined : kept.get(key);
	if (same) return same;
	const active = rules.filter((rule) => {
		if (gradeOf(rule, options) === 'off') return false;
		const family = familyOf(rule);
		if (family === 'page') return isPage && page;
		if (family === 'privacy') return privacy;
		if (family === 'google') return features !== false;
		return pending || rule.code !== 'vocabulary/pending';
	});
	const on = <E extends Rule['each']>(each: E): readonly RuleOn<E>[] =>
		active.filter((rule): rule is RuleOn<E> => rule.each === each);
	const found = { graph: on('graph'), entity: on('entity'), property: on('property'), value: on('value') };
	if (!options.rules) kept.set(key, found);
	return found;
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
