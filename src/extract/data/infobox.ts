import type { Claim, ClaimFact, DataItem, OrganizationMention } from '../../model';
import { countryNamed } from '../country-name';
import { CONTEST_HEADS, GATHERING_HEADS } from '../lexicons/event-heads';
import { type DataScope, dataClaim, type SlotItem, webAddress } from './data-claim';
import { writtenDate, writtenPeriod } from './data-date';
import { type DataNode, type DataRecord, itemAt } from './data-node';
import { INFOBOX_PARAMETERS, INFOBOX_SERIES, type InfoboxReading, PERSON_PARAMETERS } from './infobox-parameters';
import { nameAndYear } from './name-and-year';

/** Values that a template leaves in when there is nothing to say. */
const EMPTY = /^(?:n\/a|none|unknown|—|-|–|\?)$/i;
/** What an editor adds behind a value: "(president)", "(1994–2002)". */
const TAIL = /(?<!\s)\s*\(([^()]{1,80})\)\s{0,20}$/;
const LINES = /(?<!\s)\s*(?:\n|<br ?\/?>|[•·]|;)\s*/;
/** "French-Bulgarian" and "French {{·}} Bulgarian" are two; a hyphen parts them. */
const NATIONALITIES = /\s*(?:\n|<br ?\/?>|[•·,;/]|\band\b|[–-](?=\p{Lu}))\s*/u;
const LIST = /(?<!\s)\s*(?:\n|<br ?\/?>|[•·,;]|\band\b)\s*/;

interface Entry {
	readonly text: string;
	/** What stood in brackets behind it, or on the next line. */
	readonly tail?: string;
}

/** The entries of a value that may hold several, each with what stands in brackets behind it. */
function entriesOf(value: string, separator: RegExp = LINES): readonly Entry[] {
	const entries: Entry[] = [];
	for (const part of value.split(separator)) {
		const text = part.trim();
		const alone = /^\(([^()]{1,80})\)$/.exec(text);
		const last = entries.at(-1);
		if (alone && last && last.tail === undefined) {
			entries[entries.length - 1] = { text: last.text, tail: alone[1] as string };
			continue;
		}
		const tail = TAIL.exec(text);
		const bare = tail ? text.slice(0, tail.index).trim() : text;
		if (bare !== '' && !EMPTY.test(bare)) entries.push({ text: bare, ...(tail?.[1] ? { tail: tail[1] } : {}) });
	}
	return entries;
}

/** An organisation, with the title of the article that a wiki link around its name points to. */
function linkedOrganization(scope: DataScope, item: DataItem, name: string, preferTarget = false): OrganizationMention {
	const raw = scope.document.source.slice(item.start, item.end);
	for (const link of raw.matchAll(/\[\[([^[\]|#]{1,120})\|([^[\]|]{1,120})\]\]/g)) {
		const [, target = '', shown = ''] = link;
		if (shown.trim() !== name) continue;
		const full = target.trim().replace(/(?<!\s)\s*\([^()]{0,300}\)$/, '');
		if (full === name || full === '') break;
		return preferTarget ? { name: full, alternateNames: [name] } : { name, alternateNames: [full] };
	}
	return { name };
}

type Add = (key: string, fact: ClaimFact, item: DataItem, more?: readonly SlotItem[]) => void;

/** How each reading turns a value into facts. */
const READERS: {
	readonly [K in InfoboxReading['as']]?: (
		scope: DataScope,
		item: DataItem,
		reading: Extract<InfoboxReading, { as: K }>,
	) => readonly ClaimFact[];
} = {
	name: (_scope, item, { form }) => {
		const separator = form === 'full' || form === 'birth' ? LINES : LIST;
		return entriesOf(item.value, separator).map(({ text }) => ({
			kind: 'name',
			name: text.replace(/^["“]|["”]$/g, ''),
			form,
		}));
	},
	nationality: (_scope, item) =>
		entriesOf(item.value, NATIONALITIES).flatMap(({ text }) => {
			const country = countryNamed(text);
			return country ? [{ kind: 'nationality', country }] : [];
		}),
	occupation: (_scope, item) => entriesOf(item.value, LIST).map(({ text }) => ({ kind: 'occupation', name: text })),
	expertise: (_scope, item) => entriesOf(item.value, LIST).map(({ text }) => ({ kind: 'expertise', name: text })),
	language: (_scope, item) => entriesOf(item.value, LIST).map(({ text }) => ({ kind: 'language', name: text })),
	employer: (scope, item) =>
		entriesOf(item.value).map(({ text, tail }) => {
			const { current, ...period } = (tail && writtenPeriod(tail)) || {};
			const going = current ? { current: true } : period.end ? { current: false } : {};
			return { kind: 'position', organization: linkedOrganization(scope, item, text), ...period, ...going };
		}),
	education: (scope, item) => entriesOf(item.value).flatMap(({ text, tail }) => educationOf(scope, item, text, tail)),
	award: (_scope, item) =>
		entriesOf(item.value).map(({ text, tail }) => {
			const date = tail && writtenDate(tail);
			return { kind: 'award', ...(date ? { name: text, date } : nameAndYear(text)) };
		}),
	work: (_scope, item) =>
		entriesOf(item.value).map(({ text, tail }) => {
			const date = tail && writtenDate(tail);
			return { kind: 'work', name: text.replace(/^["“]|["”]$/g, ''), ...(date ? { date } : {}) };
		}),
	relative: (_scope, item, { relation }) =>
		entriesOf(item.value)
			.filter(({ text }) => /^\p{Lu}[^\d]{2,80}$/u.test(text) && text.includes(' '))
			.map(({ text }) => ({ kind: 'relative', relation, name: text })),
	rank: (_scope, item) => entriesOf(item.value).map(({ text }) => ({ kind: 'position', title: text })),
	party: (scope, item) =>
		entriesOf(item.value).map(({ text, tail }) => {
			const { current: _, ...period } = (tail && writtenPeriod(tail)) || {};
			return {
				kind: 'membership',
				organization: { ...linkedOrganization(scope, item, text), type: 'PoliticalParty' },
				...period,
			};
		}),
	member: (scope, item) =>
		entriesOf(item.value).map(({ text }) => ({
			kind: 'membership',
			organization: linkedOrganization(scope, item, text),
		})),
	unit: (scope, item) =>
		entriesOf(item.value).map(({ text }) => ({
			kind: 'membership',
			organization: linkedOrganization(scope, item, text),
		})),
	battle: (_scope, item) =>
		entriesOf(item.value).map(({ text }) => ({ kind: 'event', name: text, role: 'contributor' })),
	caption: (_scope, item) => {
		const [, name = ''] = /\bat (?:the )?(\p{Lu}[^,;()]{1,80}?)\.?$/u.exec(item.value.trim()) ?? [];
		const [date] = /\b(?:19|20)\d\d\b/.exec(name) ?? [];
		const words = name.toLowerCase().split(/[^\p{L}]+/u);
		const event = words.some((word) => CONTEST_HEADS.has(word) || GATHERING_HEADS.has(word));
		return event && date ? [{ kind: 'event', name, role: 'attendee', date }] : [];
	},
	website: (_scope, item) => {
		const value =
			webAddress(item.value) ??
			(/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(item.value.trim()) ? `https://${item.value.trim()}` : undefined);
		return value ? [{ kind: 'profile', property: 'url', value }] : [];
	},
};

/** A school and the degrees in brackets behind it: "Texas A&M (B.A., M.A.)". */
function educationOf(scope: DataScope, item: DataItem, school: string, tail: string | undefined): readonly ClaimFact[] {
	const organization = linkedOrganization(scope, item, school);
	const parts = (tail ?? '').split(/(?<!\s)\s*,\s*/).filter(Boolean);
	const year = parts.map(writtenDate).find((date) => date !== undefined);
	const end = year ? { end: year } : {};
	const degrees = parts.filter((part) => /^\p{Lu}/u.test(part) && /[A-Z].*[A-Z]/.test(part) && part.length < 30);
	if (degrees.length === 0) return [{ kind: 'education', organization, ...end }];
	return degrees.map((credential) => ({
		kind: 'education',
		organization,
		credential,
		...(degrees.length === 1 ? end : {}),
	}));
}

/** "Judge of the Court of X" is the title and its body, where what follows "of the" is named with a capital. */
function officeOf(value: string): { readonly title: string; readonly organization?: string } {
	const match = /^(.{3,60}?) (?:of|at|to|in) (?:the )?(\p{Lu}.{3,120})$/u.exec(value);
	const body = match?.[2] ?? '';
	const named =
		/\b(?:Court|Senate|House|Council|Ministry|Department|Parliament|Assembly|Commission|Board|Bank|University|College|Committee)\b/.test(
			body,
		);
	// "Member of the Parliament of Ghana for Saltpond": the seat is no part of the body.
	return match?.[1] && named
		? { title: match[1], organization: body.replace(/ (?:for|from) (?:the )?\p{Lu}.{0,200}$/u, '') }
		: { title: value };
}

function seriesClaims(scope: DataScope, root: DataNode, add: Add): void {
	for (const series of INFOBOX_SERIES) {
		for (const key of root.children.keys()) {
			const number = key.startsWith(series.organization) ? key.slice(series.organization.length) : undefined;
			if (number === undefined || !/^\d{0,2}$/.test(number)) continue;
			const item = itemAt(root, key);
			if (!item) continue;
			const yearsItem = itemAt(root, ...series.years.map((years) => `${years}${number}`));
			for (const { text, tail } of entriesOf(item.value).slice(0, 1)) {
				const { current, ...period } = (yearsItem && writtenPeriod(yearsItem.value)) || {};
				const going = current ? { current: true } : period.end ? { current: false } : {};
				const mention = linkedOrganization(scope, item, text.replace(/^→\s*/, ''), series.national);
				const organization = { ...mention, type: series.type };
				const ownTitle = tail && /\b(?:coach|manager|assistant|director)\b/i.test(tail) ? tail : series.title;
				const fact =
					series.kind === 'position'
						? ({
								kind: 'position',
								organization,
								...(ownTitle ? { title: ownTitle } : {}),
								...period,
								...going,
							} as const)
						: ({ kind: 'membership', organization, ...period, ...going } as const);
				add(series.organization, fact, item, [['start', yearsItem]]);
			}
		}
	}
}

const TERM = [
	['termstart', 'termend'],
	['term_start', 'term_end'],
] as const;

/** The terms of the numbered offices: `office2` goes with `termstart2` and `termend2`. */
function officeClaims(scope: DataScope, root: DataNode, add: Add): void {
	for (const key of root.children.keys()) {
		const number = /^(?:office|title)(\d{0,2})$/.exec(key)?.[1];
		const item = number === undefined ? undefined : itemAt(root, key);
		if (!item || number === undefined) continue;
		const startItem = itemAt(root, ...TERM.map(([start]) => `${start}${number}`));
		const endItem = itemAt(root, ...TERM.map(([, end]) => `${end}${number}`));
		if (key.startsWith('title') && !startItem) continue;
		const both = writtenPeriod(itemAt(root, `term${number}`)?.value ?? '');
		const start = startItem ? writtenDate(startItem.value) : both?.start;
		const end = endItem ? writtenDate(endItem.value) : both?.end;
		// An office that began and names no end is one that the box gives as held.
		const going = end ? { current: false } : start ? { current: true } : {};
		const { title, organization } = officeOf(item.value.trim().replace(/\s+/g, ' '));
		const body = organization ? { organization: linkedOrganization(scope, item, organization) } : {};
		const dated = {
			kind: 'position',
			form: 'office',
			title,
			...body,
			...(start ? { start } : {}),
			...(end ? { end } : {}),
			...going,
		} as const;
		add('office', dated, item, [
			['start', start ? startItem : undefined],
			['end', end ? endItem : undefined],
		]);
	}
}

/** Birth and death: the date and the place are one fact with two pieces of evidence. */
function lifeClaims(root: DataNode, add: Add): void {
	for (const kind of ['birth', 'death'] as const) {
		const dateItem = itemAt(root, `${kind}_date`, kind === 'birth' ? 'born' : 'died');
		const placeItem = itemAt(root, `${kind}_place`);
		const date = dateItem && writtenDate(dateItem.value);
		const name = placeItem?.value.replace(TAIL, '').trim();
		const main = date ? dateItem : placeItem;
		if (!main || (!date && !name)) continue;
		add(`${kind}_date`, { kind, ...(date ? { date } : {}), ...(name ? { place: { name } } : {}) }, main, [
			['place', placeItem],
		]);
	}
}

/**
 * The claims of an infobox about the subject. A box counts when it has parameters that only people have, and its name,
 * if it gives one, is the subject's.
 *
 * @param record one template, its parameters as keys
 */
export function infoboxClaims(scope: DataScope, record: DataRecord): readonly Claim[] {
	const root: DataNode = {
		...record.root,
		children: new Map([...record.root.children].map(([key, node]) => [key.toLowerCase().trim(), node])),
	};
	const name = itemAt(root, 'name', 'fullname', 'full_name');
	const filled = [...root.children.keys()].some((key) => PERSON_PARAMETERS.has(key) && itemAt(root, key));
	if (!filled || (name && !scope.isSubject(name.value))) return [];
	const claims: Claim[] = [];
	const add: Add = (key, fact, item, more = []) => {
		claims.push(dataClaim(scope, `infobox/${key}`, fact, item, more));
	};
	lifeClaims(root, add);
	for (const key of root.children.keys()) {
		const reading = INFOBOX_PARAMETERS.get(key);
		const item = reading && itemAt(root, key);
		if (!reading || !item || EMPTY.test(item.value.trim()) || reading.as === 'office') continue;
		const read = READERS[reading.as] as
			| ((s: DataScope, i: DataItem, r: InfoboxReading) => readonly ClaimFact[])
			| undefined;
		for (const fact of read?.(scope, item, reading) ?? []) add(key, fact, item);
	}
	officeClaims(scope, root, add);
	seriesClaims(scope, root, add);
	return claims;
}
