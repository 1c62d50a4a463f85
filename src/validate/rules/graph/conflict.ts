import type { Entity, LiteralValue } from '../../../markup';
import type { RuleOf } from '../../rule';
import { dataModel } from '../sources';
import { isBefore, momentsOf } from './moment';

/** Dates of which a thing has one. `parts`: only where two places of the markup disagree, since one may list several. */
const dates: readonly { readonly name: string; readonly parts: boolean }[] = [
	{ name: 'birthDate', parts: false },
	{ name: 'deathDate', parts: false },
	{ name: 'foundingDate', parts: false },
	{ name: 'dissolutionDate', parts: false },
	{ name: 'datePublished', parts: true },
	{ name: 'startDate', parts: true },
	{ name: 'endDate', parts: true },
];
const numbers: readonly { readonly name: string; readonly parts: boolean }[] = [
	{ name: 'latitude', parts: false },
	{ name: 'longitude', parts: false },
	{ name: 'price', parts: true },
	{ name: 'lowPrice', parts: true },
	{ name: 'highPrice', parts: true },
	{ name: 'ratingValue', parts: true },
	{ name: 'ratingCount', parts: true },
	{ name: 'reviewCount', parts: true },
	{ name: 'numberOfPages', parts: true },
];
const single: ReadonlySet<string> = new Set([...dates, ...numbers].map(({ name }) => name));

/** A thing has one value where it can have only one. */
export const conflict: RuleOf<'graph/conflict'> = {
	code: 'graph/conflict',
	severity: 'warning',
	summary: 'The markup does not contradict itself about a thing that has one birth, one founding, one place.',
	source: dataModel,
	each: 'entity',
	repeated: true,
	concerns: (term) => term !== undefined && single.has(term.name),
	check(entity, _, report) {
		const tell = (property: string, first: LiteralValue, second: LiteralValue): void =>
			report(second, { property, first: first.text.trim(), second: second.text.trim() }, { related: first });
		for (const { name, parts } of dates) {
			if (!isRepeated(entity, name, parts)) continue;
			const [first, ...others] = momentsOf(entity, name);
			const other = first && others.find((each) => isBefore(first, each) || isBefore(each, first));
			if (first && other && !(parts && first.value.property.node === other.value.property.node)) {
				tell(name, first.value, other.value);
			}
		}
		for (const { name, parts } of numbers) {
			if (!isRepeated(entity, name, parts)) continue;
			const values = entity.properties
				.filter((property) => property.name === name)
				.flatMap((property) => property.values)
				.filter((value): value is LiteralValue => value.kind === 'text' || value.kind === 'number');
			const other = values.find((value) => Math.abs(Number(value.text) - Number(values[0]!.text)) > 0);
			if (other && !(parts && values[0]!.property.node === other.property.node)) tell(name, values[0]!, other);
		}
	},
};

function isRepeated({ properties, parts }: Entity, name: string, inParts: boolean): boolean {
	if (inParts && parts.length < 2) return false;
	let count = 0;
	for (const property of properties) if (property.name === name && property.schema) count += property.values.length;
	return count > 1;
}
