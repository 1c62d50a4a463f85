import type { MarkupValue } from '../../../markup';
import type { RuleOf } from '../../rule';
import { hasEntry, type Match, matches } from './matches';
import { propertyValues } from './property-values';
import { slotsOf } from './slots';
import { googleSource } from './source';
import { ValueLists } from './value-lists';

const STEP = slotsOf(['name', 'item']);
const THING = slotsOf(['name', 'url']);

/** Steps of a trail without a name or an address, and positions that do not count up from 1. */
export const breadcrumbStep: RuleOf<'google/breadcrumb-step'> = {
	code: 'google/breadcrumb-step',
	severity: 'error',
	summary:
		'Each step of a breadcrumb trail has a name and, except for the last, an address; positions count up from 1.',
	source: googleSource('Breadcrumb', 'breadcrumb', '2026-09-14'),
	each: 'graph',
	forTypes: hasEntry('breadcrumb'),
	check(context, report) {
		const trails = new Map<Match['outer'], Match[]>();
		for (const match of matches(context)) {
			if (match.entry.id !== 'breadcrumb') continue;
			const steps = trails.get(match.outer);
			if (steps) steps.push(match);
			else trails.set(match.outer, [match]);
		}
		for (const steps of trails.values()) {
			const numbers = steps.map(({ values }) => numberOf(values.get('position')?.[0]));
			const last = numbers.reduce((most, number) => (number > most ? number : most), Number.NEGATIVE_INFINITY);
			const used = new Set<number>();
			steps.forEach(({ entity, at, named, values }, index) => {
				const number = numbers[index] ?? Number.NaN;
				const position = String(Number.isFinite(number) ? number : index + 1);
				const own = propertyValues(entity, new ValueLists(STEP), context.vocabulary);
				const item = own.get('item')?.[0];
				const thing = item?.kind === 'node' ? item.node.entity : undefined;
				const ofThing = thing && propertyValues(thing, new ValueLists(THING), context.vocabulary);
				if (!own.has('name') && !ofThing?.has('name')) report(at, { ...named, cause: 'name', position });
				const hasAddress = thing ? thing.id !== undefined || ofThing?.has('url') : item !== undefined;
				const isLast = Number.isFinite(last) ? number === last : index === steps.length - 1;
				if (!hasAddress && !isLast) report(at, { ...named, cause: 'item', position });
				if (!Number.isFinite(number)) return;
				const wrong = !Number.isInteger(number) || number < 1 || number > steps.length || used.has(number);
				used.add(number);
				if (wrong) {
					const place = values.get('position')?.[0] ?? at;
					report(place, { ...named, cause: 'position', position }, { severity: 'warning' });
				}
			});
		}
	},
};

function numberOf(value: MarkupValue | undefined): number {
	return value === undefined || value.kind === 'node' || value.kind === 'empty' ? Number.NaN : Number(value.text);
}
