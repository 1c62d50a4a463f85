import type { Claim, ClaimFact, DataItem } from '../../model';
import { isEventHead } from '../lexicons/event-heads';
import { countryNamed } from '../words/country-name';
import { hasOrganizationHead } from '../words/organization-type';
import { type DataScope, dataClaim, webAddress } from './data-claim';
import { writtenDate, writtenPeriod } from './data-date';
import { type DataNode, type DataRecord, itemAt } from './data-node';
import {
	BETWEEN_NAMES,
	EMPTY,
	entriesOf,
	LINES,
	LIST,
	linkedEntries,
	linkedOrganization,
	NATIONALITIES,
	TAIL,
} from './infobox-entries';
import { highlightsOf } from './infobox-highlights';
import { lifeClaims } from './infobox-life';
import { type Add, commandsOf, employersOf, formerPosts, officeClaims, teamsOf } from './infobox-offices';
import { INFOBOX_PARAMETERS, INFOBOX_SERIES, type InfoboxReading, PERSON_PARAMETERS } from './infobox-parameters';
import { nameAndYear } from './name-and-year';
import { DEGREE_FIRST } from './written-degree';

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
	employer: employersOf,
	command: commandsOf,
	post: formerPosts,
	team: (scope, item) => teamsOf(scope, item, 'membership'),
	coached: (scope, item) => teamsOf(scope, item, 'position'),
	education: (scope, item) =>
		entriesOf(item.value).flatMap(({ text, tail }) => {
			const schools = schoolsIn(text);
			return schools.flatMap((school, index) =>
				educationOf(scope, item, school, index === schools.length - 1 ? tail : undefined),
			);
		}),
	award: (_scope, item) =>
		entriesOf(item.value).map(({ text, tail }) => {
			const date = tail && writtenDate(tail);
			return { kind: 'award', ...(date ? { name: text, date } : nameAndYear(text)) };
		}),
	highlights: (_scope, item) => highlightsOf(item),
	work: (_scope, item) =>
		entriesOf(item.value).map(({ text, tail }) => {
			const date = tail && writtenDate(tail);
			return { kind: 'work', name: text.replace(/^["“]|["”]$/g, ''), ...(date ? { date } : {}) };
		}),
	relative: (scope, item, { relation }) =>
		linkedEntries(scope, item, BETWEEN_NAMES)
			.filter(({ text }) => /^\p{Lu}[^\d]{2,80}$/u.test(text) && (text.includes(' ') || isFirstName(text)))
			.map(({ text }) => ({ kind: 'relative', relation, name: text })),
	// "No. 3" is how a player stands.
	rank: (_scope, item) =>
		entriesOf(item.value).flatMap(({ text }) =>
			/^\p{Lu}[^\d#]{2,60}$/u.test(text) && !/^No\b/.test(text) ? [{ kind: 'position', title: text }] : [],
		),
	party: (scope, item) =>
		linkedEntries(scope, item).map(({ text, tail }) => {
			const { current: _, ...period } = (tail && writtenPeriod(tail)) || {};
			return {
				kind: 'membership',
				organization: { ...linkedOrganization(scope, item, text, true), type: 'PoliticalParty' },
				...period,
			};
		}),
	member: (scope, item) =>
		entriesOf(item.value).map(({ text }) => ({
			kind: 'membership',
			organization: linkedOrganization(scope, item, text),
		})),
	club: (scope, item) =>
		entriesOf(item.value.replace(TAIL, ''))
			.slice(0, 1)
			.map(({ text }) => ({
				kind: 'membership',
				organization: { ...linkedOrganization(scope, item, text), type: 'SportsTeam' },
				current: true,
			})),
	unit: (scope, item) =>
		entriesOf(item.value).map(({ text, tail }) => {
			const { current: _, ...period } = (tail && writtenPeriod(tail)) || {};
			return { kind: 'membership', organization: linkedOrganization(scope, item, text), ...period };
		}),
	battle: (_scope, item) =>
		entriesOf(item.value).map(({ text }) => ({ kind: 'event', name: text, role: 'contributor' })),
	caption: (_scope, item) => {
		const [, name = ''] = /\bat (?:the )?(\p{Lu}[^,;()]{1,80}?)\.?$/u.exec(item.value.trim()) ?? [];
		const [date] = /\b(?:19|20)\d\d\b/.exec(name) ?? [];
		const words = name.toLowerCase().split(/[^\p{L}]+/u);
		const event = words.some(isEventHead);
		return event && date ? [{ kind: 'event', name, role: 'attendee', date }] : [];
	},
	website: (_scope, item) => {
		const value =
			webAddress(item.value) ??
			(/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(item.value.trim()) ? `https://${item.value.trim()}` : undefined);
		return value ? [{ kind: 'profile', property: 'url', value }] : [];
	},
};

/** "Lisa", and no count of children. */
const isFirstName = (text: string): boolean =>
	/^\p{Lu}\p{Ll}+$/u.test(text) &&
	!/^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Many|Yes|Unknown)$/.test(text);

/** A comma between two schools: "Ulm University, Kelp College", but not in "University of Kelp, Marlow". */
const schoolsIn = (text: string): readonly string[] => {
	const parts = text.split(', ');
	return parts.length > 1 && parts.every((part) => hasOrganizationHead(part.split(' '))) ? parts : [text];
};

/** A school and the degrees in brackets behind it: "Texas A&M (B.A., M.A.)". */
function educationOf(scope: DataScope, item: DataItem, school: string, tail: string | undefined): readonly ClaimFact[] {
	// Of a degree in the school's place the box does not tell, word for word, where it was taken.
	if (DEGREE_FIRST.test(school)) return [];
	const organization = linkedOrganization(scope, item, school);
	const parts = (tail ?? '').split(/(?<!\s)\s*,\s*/).filter(Boolean);
	const periods = parts.map(writtenPeriod).filter((period) => period !== undefined);
	const { start, end: last } = periods.find((period) => period.start !== period.end) ?? periods[0] ?? {};
	const end = last ? { ...(start && start !== last ? { start } : {}), end: last } : {};
	const degrees = parts.filter((part) => /^\p{Lu}/u.test(part) && /[A-Z].*[A-Z]/.test(part) && part.length < 30);
	if (degrees.length === 0) return [{ kind: 'education', organization, ...end }];
	return degrees.map((credential) => ({
		kind: 'education',
		organization,
		credential,
		...(degrees.length === 1 ? end : {}),
	}));
}

function seriesClaims(scope: DataScope, root: DataNode, add: Add): void {
	for (const series of INFOBOX_SERIES) {
		for (const key of root.children.keys()) {
			const number = key.startsWith(series.organization) ? key.slice(series.organization.length) : undefined;
			if (number === undefined || !/^\d{0,2}$/.test(number)) continue;
			const item = itemAt(root, key);
			if (!item) continue;
			const yearsItem = itemAt(root, ...series.years.map((years) => `${years}${number}`));
			const spells = entriesOf(item.value);
			const years = yearsItem ? yearsItem.value.split(LINES) : [];
			// "2005–07<br>2008–" beside "A<br>B": line by line. Of lists that do not go together the first line is sure.
			const zipped = number === '' && spells.length > 1 && years.length === spells.length;
			for (const [index, { text, tail }] of (zipped ? spells : spells.slice(0, 1)).entries()) {
				const written = zipped ? years[index] : yearsItem?.value;
				const { current, ...period } = (written && writtenPeriod(written.trim())) || {};
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
		const facts = read?.(scope, item, reading) ?? [];
		// One force and no years behind it: the years of service are its.
		const yearsItem =
			key === 'branch' && facts.length === 1 ? itemAt(root, 'serviceyears', 'service_years') : undefined;
		const { current: _, ...served } = (yearsItem && writtenPeriod(yearsItem.value)) || {};
		for (const fact of facts) {
			const dated = fact.kind === 'membership' && fact.start === undefined && fact.end === undefined;
			add(key, dated ? { ...fact, ...served } : fact, item, dated ? [['start', yearsItem]] : []);
		}
	}
	const thesis = itemAt(root, 'thesis_title', 'thesis1_title');
	// "Tides at Night (1960)", as pages show it.
	const [shown] = entriesOf(thesis?.value ?? '', /\n/);
	const submitted = writtenDate(itemAt(root, 'thesis_year', 'thesis1_year')?.value ?? shown?.tail ?? '');
	if (thesis && shown) {
		const name = submitted ? shown.text : thesis.value;
		add('thesis_title', { kind: 'work', name, type: 'Thesis', ...(submitted ? { date: submitted } : {}) }, thesis);
	}
	officeClaims(scope, root, add);
	seriesClaims(scope, root, add);
	return claims;
}
