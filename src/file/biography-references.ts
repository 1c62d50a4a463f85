import { type BiographyFile, edtfBefore, isDay, isEdtf } from '../model';
import { nearestOf } from './nearest-of';

/** A fault that the schema cannot see: where, and what to do. */
export interface Fault {
	readonly pointer: string;
	readonly message: string;
}

const DATES = new Set(['date', 'start', 'end', 'published', 'retrieved']);

const isTime = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.test(text);

function* dateFaults(record: object, pointer: string): Generator<Fault> {
	for (const [key, value] of Object.entries(record)) {
		if (typeof value !== 'string') continue;
		const at = `${pointer}/${key}`;
		if (DATES.has(key) && !isEdtf(value))
			yield { pointer: at, message: `"${value}" is not a date: write it as 2025, 2025-01 or 2025-01-31 (EDTF)` };
		if ((key === 'startTime' || key === 'endTime') && !isTime(value))
			yield { pointer: at, message: `"${value}" is not a clock time: write it as 09:30` };
	}
	const { start, end } = record as { readonly start?: unknown; readonly end?: unknown };
	if (typeof start === 'string' && typeof end === 'string' && edtfBefore(end, start)) {
		yield { pointer: `${pointer}/end`, message: `the end, ${end}, is before the start, ${start}: correct one of them` };
	}
}

type Listed = readonly { readonly id?: string }[];

function* twice(lists: Readonly<Record<string, Listed>>): Generator<Fault> {
	for (const [name, list] of Object.entries(lists)) {
		const seen = new Set<string>();
		for (const [index, { id }] of list.entries()) {
			if (id === undefined) continue;
			if (seen.has(id))
				yield { pointer: `/${name}/${index}/id`, message: `the id "${id}" is there twice: give this one another` };
			seen.add(id);
		}
	}
}

const ids = (list: Listed): ReadonlySet<string> => new Set(list.flatMap(({ id }) => id ?? []));

/** What is wrong with a file that fits the schema: dates that are none, ids that are there twice or not at all. */
export function* referenceFaults(file: BiographyFile): Generator<Fault> {
	const { facts = [], organizations = [], places = [], sources = [], conflicts = [] } = file;
	if (file.asOf !== undefined && !isDay(file.asOf))
		yield { pointer: '/asOf', message: `"${file.asOf}" is not a day: write it as 2025-01-31` };
	if (file.reviewed && !isDay(file.reviewed.on))
		yield { pointer: '/reviewed/on', message: `"${file.reviewed.on}" is not a day: write it as 2025-01-31` };
	yield* twice({ facts, organizations, places, sources });
	const known = {
		organization: ids(organizations),
		place: ids(places),
		parent: ids(organizations),
		source: ids(sources),
	};
	const missing = (slot: keyof typeof known, id: string, pointer: string): Fault | undefined => {
		if (known[slot].has(id)) return undefined;
		const what = slot === 'parent' ? 'organization' : slot;
		const near = nearestOf(id, [...known[slot]]);
		const guess = near === undefined ? '' : `did you mean "${near}"? Else `;
		return { pointer, message: `no ${what} has the id "${id}": ${guess}add it to "${what}s", or correct the id` };
	};
	const missingOf = (record: object, pointer: string): readonly Fault[] =>
		(['organization', 'place', 'parent'] as const).flatMap((slot) => {
			const value = (record as Readonly<Record<string, unknown>>)[slot];
			return typeof value === 'string' ? (missing(slot, value, `${pointer}/${slot}`) ?? []) : [];
		});
	for (const [index, fact] of facts.entries()) {
		yield* dateFaults(fact, `/facts/${index}`);
		yield* missingOf(fact, `/facts/${index}`);
		for (const [place, { source }] of (fact.evidence ?? []).entries()) {
			const fault = missing('source', source, `/facts/${index}/evidence/${place}/source`);
			if (fault) yield fault;
		}
	}
	for (const [index, one] of organizations.entries()) {
		yield* missingOf(one, `/organizations/${index}`);
		if (one.parent === one.id)
			yield { pointer: `/organizations/${index}/parent`, message: `"${one.name}" is part of itself: correct "parent"` };
	}
	for (const [index, source] of sources.entries()) {
		yield* dateFaults(source, `/sources/${index}`);
		const fault =
			source.citedBy === undefined ? undefined : missing('source', source.citedBy, `/sources/${index}/citedBy`);
		if (fault) yield fault;
	}
	const factIds = ids(facts);
	for (const [index, { fact }] of conflicts.entries()) {
		if (!factIds.has(fact)) {
			yield {
				pointer: `/conflicts/${index}/fact`,
				message: `the disagreement is about a fact "${fact}" that is not there: take it out too, or give the fact back and reject it`,
			};
		}
	}
}
