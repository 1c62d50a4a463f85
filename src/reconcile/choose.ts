import type { Evidence } from '../model';
import type { Entry } from './entry';
import type { RuleName } from './rules';

/** A value that claims give for one slot, with the claims. */
export interface Option {
	readonly value: string;
	readonly entries: readonly Entry[];
}

/** The value chosen among several, and why. */
export interface Choice {
	readonly value: string;
	readonly rule: RuleName;
}

const sources = (option: Option): number => new Set(option.entries.map((entry) => entry.source.id)).size;
const stated = (option: Option): number => Number(option.entries.some((entry) => entry.basis === 'stated'));

function highest<T extends number | string>(values: readonly T[]): T {
	return [...values].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0))[0] as T;
}

/** The day a source was published or fetched; texts without one come before all others. */
const dated = (option: Option): string =>
	highest(option.entries.map(({ source }) => source.published ?? source.retrieved ?? ''));

/** What decides, in order: the option with the higher value wins. */
const ORDER: readonly (readonly [RuleName, (option: Option) => number | string])[] = [
	['stated-not-derived', stated],
	['more-sources', sources],
	['later-source', dated],
	['more-precise', (option) => option.value.length],
];

/** Chooses between values that disagree; the rules are asked in order until one decides. */
export function choose(options: readonly Option[]): Choice {
	let left = options;
	for (const [rule, measure] of ORDER) {
		const best = highest(left.map(measure));
		const kept = left.filter((option) => measure(option) === best);
		if (kept.length === 1 && kept[0]) return { value: kept[0].value, rule };
		left = kept;
	}
	return { value: left[0]?.value ?? '', rule: 'first-source' };
}

/** The evidence of claims for one slot: the words marked for it where there are such, else for the whole fact. */
export function evidenceFor(entries: readonly Entry[], slot: string): Evidence[] {
	const all = entries.flatMap((entry) => entry.evidence);
	const marked = all.filter((evidence) => evidence.slot === slot);
	return distinctEvidence(marked.length > 0 ? marked : all);
}

/** Evidence without repetitions, in order. */
export function distinctEvidence(all: readonly Evidence[]): Evidence[] {
	const seen = new Map<string, Evidence>();
	for (const one of all) {
		const key = JSON.stringify([one.source, one.layer, one.slot ?? '', one.start, one.end]);
		if (!seen.has(key)) seen.set(key, one);
	}
	return [...seen.values()];
}
