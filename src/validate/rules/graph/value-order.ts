import type { Entity, LiteralValue } from '../../../markup';
import type { NamedLiteral, RuleOf } from '../../rule';
import { ratings } from '../sources';

/** Two properties of a node of which the first is not above the second. */
interface Pair {
	readonly low: string;
	readonly high: string;
	/** The value of the limit where the node does not give it (schema.org: a rating goes from 1 to 5). */
	readonly lowest?: number;
	readonly highest?: number;
	readonly of?: 'number' | 'duration';
}

const pairs: readonly Pair[] = [
	{ low: 'worstRating', high: 'ratingValue', lowest: 1 },
	{ low: 'ratingValue', high: 'bestRating', highest: 5 },
	{ low: 'worstRating', high: 'bestRating' },
	{ low: 'lowPrice', high: 'highPrice' },
	{ low: 'minPrice', high: 'maxPrice' },
	{ low: 'minValue', high: 'maxValue' },
	{ low: 'suggestedMinAge', high: 'suggestedMaxAge' },
	{ low: 'requiredMinAge', high: 'requiredMaxAge' },
	{ low: 'startOffset', high: 'endOffset' },
	{ low: 'pageStart', high: 'pageEnd' },
	{ low: 'prepTime', high: 'totalTime', of: 'duration' },
	{ low: 'cookTime', high: 'totalTime', of: 'duration' },
	{ low: 'performTime', high: 'totalTime', of: 'duration' },
];

const ordered: ReadonlySet<string> = new Set(pairs.flatMap(({ low, high }) => [low, high]));

/** What is the least is not above what is the most, and a rating lies on its scale. */
export const valueOrder: RuleOf<'graph/value-order'> = {
	code: 'graph/value-order',
	severity: 'warning',
	summary:
		'What is the least is not above what is the most, and a rating lies on its scale (1 to 5 unless it says so).',
	source: ratings,
	each: 'entity',
	concerns: (term) => term !== undefined && ordered.has(term.name),
	fine(literals) {
		for (let i = 0; i < literals.length; i++) {
			const { name, value } = literals[i]!;
			if (!ordered.has(name)) continue;
			const number = plainNumber(value);
			if (number === undefined || isAnother(literals, name, i)) return false;
			for (const { low, high, lowest, highest, of } of pairs) {
				if (low !== name && high !== name) continue;
				if (of === 'duration') return false;
				const other = numberOf(literals, low === name ? high : low) ?? (low === name ? highest : lowest);
				// Compared so that what is no number is never in order.
				if (other !== undefined && !(low === name ? number <= other : other <= number)) return false;
			}
		}
		return true;
	},
	check(entity, _, report) {
		const values = valuesOf(entity);
		if (values.size === 0) return;
		for (const { low, high, lowest, highest, of = 'number' } of pairs) {
			const [less, more] = [values.get(low), values.get(high)];
			if (less === undefined && more === undefined) continue;
			const from = less === undefined ? lowest : measure(less.text, of);
			const to = more === undefined ? highest : measure(more.text, of);
			const at = more ?? less;
			if (at === undefined || from === undefined || to === undefined || !(from > to)) continue;
			// A rating of nothing by nobody says that there is none yet.
			if (high === 'ratingValue' && to === 0 && isUnrated(entity)) continue;
			const args = {
				low,
				lowValue: less?.text.trim() ?? `${lowest}`,
				high,
				highValue: more?.text.trim() ?? `${highest}`,
			};
			report(at, args, less && more && { related: less });
		}
	},
};

function isUnrated({ properties }: Entity): boolean {
	return properties.some(
		({ name, values: [value] }) =>
			(name === 'ratingCount' || name === 'reviewCount') &&
			(value?.kind === 'text' || value?.kind === 'number') &&
			Number(value.text) === 0,
	);
}

/** The only value of each property: of several, none can be told to belong to the other. */
function valuesOf({ properties }: Entity): ReadonlyMap<string, LiteralValue> {
	const found = new Map<string, LiteralValue>();
	let several: Set<string> | undefined;
	for (const { name, schema, annotation, values } of properties) {
		if (!schema || annotation || !ordered.has(name)) continue;
		for (const value of values) {
			if (found.has(name) || (value.kind !== 'text' && value.kind !== 'number'))
				several = (several ?? new Set()).add(name);
			else found.set(name, value);
		}
	}
	for (const name of several ?? []) found.delete(name);
	return found;
}

/** A number as JSON or a text has it; `undefined` where it is none or odd. */
function plainNumber(value: unknown): number | undefined {
	if (typeof value === 'number') return plain.test(String(value)) ? value : undefined;
	return typeof value === 'string' && plain.test(value) ? Number(value) : undefined;
}

/** The number under a property: NaN where what stands there is none, `undefined` where nothing does. */
function numberOf(literals: readonly NamedLiteral[], wanted: string): number | undefined {
	for (const { name, value } of literals) if (name === wanted) return plainNumber(value) ?? Number.NaN;
	return undefined;
}

/** Whether a property has a value before that of some number. */
function isAnother(literals: readonly NamedLiteral[], wanted: string, before: number): boolean {
	for (let i = 0; i < before; i++) if (literals[i]!.name === wanted) return true;
	return false;
}

const plain = /^[+-]?\d{1,15}(?:\.\d{1,15})?$/;
const duration = /^P(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/;

/** A number, or a duration in seconds; `undefined` for what is neither, or is of months and years. */
function measure(written: string, of: 'number' | 'duration'): number | undefined {
	const text = written.trim();
	if (of === 'number') return plain.test(text) ? Number(text) : undefined;
	const [whole, days = 0, hours = 0, minutes = 0, seconds = 0] = duration.exec(text) ?? [];
	return whole === undefined
		? undefined
		: Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
