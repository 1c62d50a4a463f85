import type { Entity, MarkupProperty, MarkupValue } from '../../../markup';
import type { RuleContext, RuleOf } from '../../rule';
import {
	beliefNames,
	beliefTypes,
	members,
	officeMailbox,
	type PersonalProperty,
	personalNumbers,
	personalProperties,
	sensitivePhrases,
	ties,
} from './property-class';

/**
 * People are taken to be living for 115 years (Wikidata's rule). Counted back from the year of this library, so that
 * no clock is read; the limit is never too late.
 */
const SURELY_DEAD_BEFORE = 2026 - 115;

const isA = (entity: Entity, types: readonly string[], { vocabulary }: RuleContext): boolean =>
	entity.types.some((type) => types.some((ancestor) => vocabulary.isSubtype(type, ancestor)));

const valuesOf = (entity: Entity, name: string): readonly MarkupValue[] =>
	entity.properties.filter((property) => property.schema && property.name === name).flatMap(({ values }) => values);

const textOf = (entity: Entity, name: string): string | undefined => {
	const value = valuesOf(entity, name)[0];
	return value?.kind === 'text' || value?.kind === 'number' ? value.text : undefined;
};

/** Whether a person may be living: no death is stated, and no birth longer ago than anybody lives. */
export function isPossiblyLiving(person: Entity): boolean {
	if (valuesOf(person, 'deathDate').some(({ kind }) => kind !== 'empty')) return false;
	const year = /^(-?\d{4})/.exec(textOf(person, 'birthDate') ?? '');
	return year === null || Number(year[1]) >= SURELY_DEAD_BEFORE;
}

/** A body that stands for a belief, so that belonging to it says what a person believes. */
function standsForBelief(value: MarkupValue, context: RuleContext): boolean {
	if (value.kind === 'text') return beliefNames.test(value.text);
	if (value.kind !== 'node') return false;
	const { entity } = value.node;
	return isA(entity, beliefTypes, context) || beliefNames.test(textOf(entity, 'name') ?? '');
}

const DEEPEST = 4;

/** An address no finer than a town is where somebody is from; finer than that it is a home. */
function isFine(value: MarkupValue, seen = new Set<Entity>()): boolean {
	if (value.kind === 'text') return /\d/.test(value.text);
	if (value.kind !== 'node' || seen.has(value.node.entity) || seen.size > DEEPEST) return false;
	const { entity } = value.node;
	seen.add(entity);
	if (
		['streetAddress', 'postalCode', 'postOfficeBoxNumber', 'geo', 'latitude'].some(
			(name) => valuesOf(entity, name).length > 0,
		)
	)
		return true;
	return valuesOf(entity, 'address').some((inner) => isFine(inner, seen));
}

/** Studies, and what a body held, such as the giving of a prize: not the wedding or the illness that stays private. */
function isPublicEvent(value: MarkupValue, context: RuleContext): boolean {
	if (value.kind !== 'node') return false;
	const { entity } = value.node;
	return isA(entity, ['EducationEvent'], context) || valuesOf(entity, 'organizer').some(({ kind }) => kind === 'node');
}

/** What makes a value personal data that needs consent; `undefined` where nothing does. */
export function privacyClassOf(
	property: MarkupProperty,
	value: MarkupValue,
	context: RuleContext,
): PersonalProperty | undefined {
	const { name } = property;
	if (ties.has(name)) {
		return standsForBelief(value, context) ? { class: 'C', reason: 'party, faith or union' } : undefined;
	}
	if (name === 'description' || name === 'disambiguatingDescription') {
		const sensitive = value.kind === 'text' && sensitivePhrases.test(value.text);
		return sensitive ? { class: 'C', reason: 'health, belief or conviction' } : undefined;
	}
	if (name === 'identifier') {
		const scheme =
			value.kind === 'node'
				? (textOf(value.node.entity, 'propertyID') ?? textOf(value.node.entity, 'name'))
				: undefined;
		return personalNumbers.test(scheme ?? '') ? { class: 'D', reason: 'number from a state' } : undefined;
	}
	if ((name === 'address' || name === 'homeLocation') && !isFine(value)) return undefined;
	if (name === 'lifeEvent' && isPublicEvent(value, context)) return undefined;
	if (name === 'email' && value.kind === 'text' && officeMailbox.test(value.text.trim())) return undefined;
	return personalProperties.get(name);
}

/** Data about a person who may be living that the library itself would publish only with consent, or never. */
export const livingPerson: RuleOf<'privacy/living-person'> = {
	code: 'privacy/living-person',
	severity: 'warning',
	summary: 'Markup about a living person holds nothing that needs the consent of that person.',
	source: {
		title: 'Biographies of living persons',
		url: 'https://en.wikipedia.org/wiki/Wikipedia:Biographies_of_living_persons',
		date: '2026-11-21',
	},
	each: 'entity',
	check(entity, context, report) {
		if (!entity.described) return;
		if (!isA(entity, ['Person'], context)) {
			reportMembers(entity, context, (at, property, found) => report(at, { property, ...found }));
			return;
		}
		if (!isPossiblyLiving(entity)) return;
		for (const property of entity.properties) {
			if (!property.schema) continue;
			// One finding for a property: how many values there are is itself personal.
			const found = property.values
				.map((value) => value.kind !== 'empty' && privacyClassOf(property, value, context))
				.find(Boolean);
			if (found) report(property, { property: property.name, ...found });
		}
	},
};

/** People named by a body that stands for a belief, or by an event that they attended. */
function reportMembers(
	entity: Entity,
	context: RuleContext,
	report: (at: MarkupProperty, property: string, found: PersonalProperty) => void,
): void {
	const attended = isA(entity, ['Event'], context);
	const believed = isA(entity, beliefTypes, context);
	if (!attended && !believed) return;
	for (const property of entity.properties) {
		const { name, schema, values } = property;
		const isTie = (attended && (name === 'attendee' || name === 'attendees')) || (believed && members.has(name));
		if (!schema || !isTie) continue;
		const isLiving = values.some(
			(value) =>
				value.kind === 'node' && isA(value.node.entity, ['Person'], context) && isPossiblyLiving(value.node.entity),
		);
		if (isLiving) report(property, name, { class: 'C', reason: attended ? 'attendance' : 'party, faith or union' });
	}
}
