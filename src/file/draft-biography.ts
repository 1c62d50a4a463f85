import { Document, isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap, YAMLSeq } from 'yaml';
import type { Biography, Conflict, Evidence, Fact } from '../model';
import { drafted, shortConflict, shortQuote } from './drafted';
import { readBiographyFile } from './parse-biography';
import { LAYOUT, mapNode } from './yaml-nodes';

/** What a draft takes. */
export interface DraftOptions {
	/** The text of the file as it is: it is changed in place, and comments, order and decisions stay. */
	readonly previous?: string;
	/** Data of class C to write: property or kind names, `C`, `all`. */
	readonly include?: readonly string[];
	/** The file's name, for messages. */
	readonly file?: string;
}

const HEAD = ` A biography as facts with the words that state them, drafted from texts; reviewed says who signed it.
 Read each fact beside its quote. Then set its status to accepted or rejected, correct what is wrong, and add what
 is missing: a fact without evidence is your own. \`biograph accept FILE --by "You" --as-of DAY\` accepts what is
 still proposed and signs the file. Drafting again keeps what you decided and wrote, and proposes no rejected fact again.
 Dates are EDTF: 2000, 2019-10, 1850~ (about), 199X, [..2009] (by 2009).`;

/** What stands before each part of the file. */
const SECTIONS: Readonly<Record<string, string>> = {
	subject: ' Whom it is about. publicFigure: true lets class B data of a living person be published.',
	conflicts: ' Where the texts disagree: the value chosen, and what else they say. Correct the fact, or leave it.',
	facts: ' The facts. class B: published of public figures only; C: only when asked for; A is not written.',
	organizations: ' The organisations that facts name by id. Add url and sameAs (Wikidata, ROR) where you know them.',
	places: ' The places that facts name by id.',
	sources: ' Where the facts come from, and what those texts cite.',
};

const MOST_QUOTES = 5;

/** Whether the words of one piece of evidence stand within those of another. */
const covers = (wide: Evidence, narrow: Evidence): boolean =>
	wide !== narrow &&
	wide.source === narrow.source &&
	wide.layer === narrow.layer &&
	wide.start <= narrow.start &&
	narrow.end <= wide.end;

/** What a reader sees above a fact: the words that state it, and what other texts say instead. */
function commentOf(fact: Fact, conflicts: readonly Conflict[]): string {
	const shown = fact.evidence.filter(
		(one, index) => !fact.evidence.some((other, at) => covers(other, one) && (at < index || !covers(one, other))),
	);
	const quotes = shown.slice(0, MOST_QUOTES).map((evidence) => ` ${shortQuote(evidence)} (${evidence.source})`);
	const own = conflicts
		.filter((conflict) => conflict.fact === fact.id)
		.map((conflict) => ` ${shortConflict(conflict)}`);
	return [...quotes, ...own].join('\n');
}

/** A blank line before each fact but the first. */
function spaced(facts: readonly YAMLMap[]): readonly YAMLMap[] {
	for (const map of facts.slice(1)) map.spaceBefore = true;
	return facts;
}

function factNode(document: Document, fact: Fact, conflicts: readonly Conflict[]): YAMLMap {
	const map = mapNode(document, fact);
	const comment = commentOf(fact, conflicts);
	if (comment !== '') map.commentBefore = comment;
	return map;
}

function section(document: Document, key: string, value: Node): Pair {
	const name = new Scalar(key);
	name.spaceBefore = true;
	if (SECTIONS[key]) name.commentBefore = SECTIONS[key];
	return document.createPair(name, value);
}

function listOf(items: readonly YAMLMap[]): YAMLSeq {
	const list = new YAMLSeq();
	list.items = [...items];
	return list;
}

function fresh(biography: Biography): string {
	const document = new Document({});
	const root = document.contents as unknown as YAMLMap;
	document.commentBefore = HEAD;
	const { subject, profile, page, site, asOf, reviewed, conflicts, facts, organizations, places, sources } = biography;
	root.add(document.createPair('biograph', 1));
	const { name, slug, ...more } = subject;
	root.add(section(document, 'subject', mapNode(document, { name, slug, ...more })));
	if (Object.keys(profile).length > 0) root.add(section(document, 'profile', mapNode(document, profile)));
	for (const [key, value] of Object.entries({ page, site, asOf }))
		if (value !== undefined) root.add(document.createPair(key, value));
	if (reviewed) root.add(section(document, 'reviewed', mapNode(document, reviewed)));
	const lists: readonly (readonly [string, readonly YAMLMap[]])[] = [
		['conflicts', conflicts.map((conflict) => mapNode(document, conflict))],
		['facts', spaced(facts.map((fact) => factNode(document, fact, conflicts)))],
		['organizations', organizations.map((one) => mapNode(document, one))],
		['places', places.map((place) => mapNode(document, place))],
		['sources', sources.map((source) => mapNode(document, source))],
	];
	for (const [key, items] of lists) if (items.length > 0) root.add(section(document, key, listOf(items)));
	return document.toString(LAYOUT);
}

/** The list under a key of the file; made where the file has none. */
function listAt(document: Document, key: string): YAMLSeq {
	const root = document.contents as unknown as YAMLMap;
	const found = root.get(key, true);
	if (isSeq(found)) return found;
	const list = listOf([]);
	const pair = root.items.find((item) => isScalar(item.key) && item.key.value === key);
	if (pair) pair.value = list;
	else root.add(section(document, key, list));
	return list;
}

const keyOf = (item: unknown, key: string): string | undefined => {
	const value = isMap(item) ? item.get(key) : undefined;
	return value === undefined || value === null ? undefined : String(value);
};

/** Adds to a map of the file what a record has and the map has not; what is there stays. */
function addMissing(document: Document, map: YAMLMap, record: object): void {
	for (const pair of mapNode(document, record).items) {
		const key = isScalar(pair.key) ? String(pair.key.value) : '';
		if (map.get(key, true) === undefined) map.add(pair);
	}
}

/** Brings a list of the file up to date: adds what is new, and to what is there only what it lacks. */
function updateList(
	document: Document,
	key: string,
	records: readonly { readonly id: string }[],
	before: readonly { readonly id: string }[],
): void {
	if (records.length === 0) return;
	const list = listAt(document, key);
	const old = new Map(before.map((record) => [record.id, record]));
	for (const record of records) {
		const there = list.items.find((item) => keyOf(item, 'id') === record.id);
		if (!isMap(there)) list.add(mapNode(document, record));
		// A key that a person took out of a record that was there before stays out.
		else if (JSON.stringify(old.get(record.id)) !== JSON.stringify(record))
			addMissing(document, there as YAMLMap, record);
	}
}

/** Adds new evidence to a fact of the file; every other value that is there stays. */
function updateFact(document: Document, map: YAMLMap, fact: Fact, before: Fact): void {
	const { evidence, ...slots } = fact;
	const known = new Set(
		before.evidence.map((one) => JSON.stringify([one.source, one.layer, one.slot, one.start, one.end])),
	);
	const added = evidence.filter(
		(one) => !known.has(JSON.stringify([one.source, one.layer, one.slot, one.start, one.end])),
	);
	const news = Object.fromEntries(
		Object.entries(slots).filter(
			([key]) => (before as unknown as Readonly<Record<string, unknown>>)[key] === undefined || key === 'id',
		),
	);
	addMissing(document, map, news);
	if (added.length === 0) return;
	const nodes = (mapNode(document, { evidence: added }).items[0] as Pair).value as YAMLSeq;
	const list = map.get('evidence', true);
	if (isSeq(list)) list.items.push(...nodes.items);
	else map.set('evidence', nodes);
}

/** Adds new conflicts, and new sides to those that are there. */
function updateConflicts(document: Document, conflicts: readonly Conflict[], before: readonly Conflict[]): void {
	for (const conflict of conflicts) {
		const index = before.findIndex((one) => one.fact === conflict.fact && one.slot === conflict.slot);
		const sides = conflict.values.filter(({ value }) => !before[index]?.values.some((side) => side.value === value));
		if (index >= 0 && sides.length === 0) continue;
		const list = listAt(document, 'conflicts');
		if (index < 0) list.add(mapNode(document, conflict));
		else {
			const nodes = (mapNode(document, { values: sides }).items[0] as Pair).value as YAMLSeq;
			(list.getIn([index, 'values']) as YAMLSeq).items.push(...nodes.items);
		}
	}
}

function redraft(
	whole: Biography,
	previous: string,
	include: readonly string[] | undefined,
	file: string | undefined,
): string {
	const { tree, biography: before } = readBiographyFile(previous, file === undefined ? {} : { file });
	const biography = drafted(whole, include, new Set(before.facts.map((fact) => fact.id)));
	const { document } = tree;
	const root = document.contents as unknown as YAMLMap;
	const list = listAt(document, 'facts');
	const nodes = new Map(before.facts.map((fact, index) => [fact.id, list.items[index]]));
	const old = new Map(before.facts.map((fact) => [fact.id, fact]));
	const kept = new Set(biography.facts.map((fact) => fact.id));
	for (const fact of before.facts) {
		const at = list.items.indexOf(nodes.get(fact.id));
		if (!kept.has(fact.id) && at >= 0) list.items.splice(at, 1);
	}
	for (const fact of biography.facts) {
		const there = nodes.get(fact.id);
		const was = old.get(fact.id);
		if (isMap(there) && was) updateFact(document, there as YAMLMap, fact, was);
		else {
			const added = factNode(document, fact, biography.conflicts);
			added.spaceBefore = list.items.length > 0;
			list.add(added);
		}
	}
	for (const [key, value] of Object.entries({ page: biography.page, site: biography.site, asOf: biography.asOf }))
		if (value !== undefined && root.get(key) === undefined) root.add(document.createPair(key, value));
	updateList(document, 'organizations', biography.organizations, before.organizations);
	updateList(document, 'places', biography.places, before.places);
	updateList(document, 'sources', biography.sources, before.sources);
	updateConflicts(document, biography.conflicts, before.conflicts);
	return document.toString(LAYOUT);
}

/**
 * A biography as the text of its file, for people to read, correct and sign. With the file's present text, that is
 * changed in place: ids, decisions, comments and hand-written facts stay, and only what is new is added.
 *
 * @param biography from `reconcile`; with `previous`, reconciled with the biography of that text
 * @throws BiographError `invalid-biography` when the present text is no biography file
 * @example
 * const text = draftBiography(reconcile(claims));
 * const again = draftBiography(reconcile(moreClaims, { previous: parseBiography(text) }), { previous: text });
 */
export function draftBiography(biography: Biography, { previous, include, file }: DraftOptions = {}): string {
	return previous === undefined ? fresh(drafted(biography, include)) : redraft(biography, previous, include, file);
}
