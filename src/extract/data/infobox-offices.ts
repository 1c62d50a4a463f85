import type { ClaimFact, ClaimFactOfKind, DataItem } from '../../model';
import type { DataScope, SlotItem } from './data-claim';
import { type WrittenPeriod, writtenDate, writtenPeriod } from './data-date';
import { type DataNode, itemAt } from './data-node';
import { entriesOf, linkedOrganization } from './infobox-entries';

/** Adds a fact of an infobox, with the parameter that states it. */
export type Add = (key: string, fact: ClaimFact, item: DataItem, more?: readonly SlotItem[]) => void;

type Position = ClaimFactOfKind<'position'>;

/** Parameters for the two ends of a term, by office, crown and see. */
const TERM = [
	['termstart', 'termend'],
	['term_start', 'term_end'],
	['reign_start', 'reign_end'],
	['enthroned', 'ended'],
	['installed', 'ended'],
	['appointed', 'ended'],
	['began', 'ended'],
] as const;
/** Parameters that hold a whole term. */
const WHOLE = ['term', 'reign', 'reign-years', 'years_in_office'];
/** Numbered parameters that name an office, and those that name the seat that one has. */
const OFFICE =
	/^(office|order|district|title|succession|constituency_mp|constituency_am|constituency_msp|jr\/sr|state_house|state_senate|state_assembly)(\d{0,2})$/;
/** Offices that are told by the name of their seat alone. */
const SEATS: Readonly<Record<string, (seat: string) => string>> = {
	constituency_mp: (seat) => `Member of Parliament for ${seat}`,
	constituency_msp: (seat) => `Member of the Scottish Parliament for ${seat}`,
	state_house: (seat) => `Member of the ${seat} House of Representatives`,
	state_senate: (seat) => `Member of the ${seat} Senate`,
	state_assembly: (seat) => `Member of the ${seat} State Assembly`,
};

const BODY =
	/\b(?:Court|Senate|House|Council|Ministry|Department|Parliament|Assembly|Commission|Board|Bank|University|College|Committee)\b/;

/** "Judge of the Court of X" is the title and its body, where what follows "of the" is named with a capital. */
export function officeOf(value: string): { readonly title: string; readonly organization?: string } {
	for (const joint of value.matchAll(/ (?:of|at|to|in) (?:the )?(?=\p{Lu})/gu)) {
		const title = value.slice(0, joint.index);
		const body = value.slice(joint.index + joint[0].length);
		// "Minister of State at the Department of Health": the State is no body.
		const [name = ''] = body.split(/ (?:of|at|to|in|for) /);
		if (title.length < 3 || !BODY.test(name) || /^Parliament(?: for .{0,200})?$/.test(body)) continue;
		// "Member of the Parliament of Ghana for Saltpond": the seat is no part of the body.
		return { title, organization: body.replace(/ (?:for|from) (?:the )?\p{Lu}.{0,200}$/u, '') };
	}
	return { title: value };
}

/** Other parameters that name the office of a term; with none of them "order" or "state" and "district" do. */
const NAMED = ['office', 'title', 'jr/sr', 'state_house', 'state_senate', 'state_assembly', 'constituency_mp'];

/** "16th President of the United States" as an order, the seat of a district in the House: offices of terms without a name. */
function lonelyOffice(root: DataNode, kind: string, number: string, { value }: DataItem): string | undefined {
	if (NAMED.some((key) => itemAt(root, `${key}${number}`))) return undefined;
	const [, ordered] = /^\d{1,3}(?:st|nd|rd|th)\s+(\p{Lu}.{3,120})$/su.exec(value.trim()) ?? [];
	if (kind === 'order') return ordered?.replace(/\s+/g, ' ');
	return itemAt(root, `state${number}`) ? 'Member of the U.S. House of Representatives' : undefined;
}

/** An office of the living that began and names no end is one that the box gives as held. */
const held = (root: DataNode, start: string | undefined, end: string | undefined): { readonly current?: boolean } =>
	end ? { current: false } : start && !itemAt(root, 'death_date', 'died') ? { current: true } : {};

/** The terms of the numbered offices, crowns and sees: `office2` goes with `termstart2` and `termend2`. */
export function officeClaims(scope: DataScope, root: DataNode, add: Add): void {
	for (const key of root.children.keys()) {
		const [, kind = '', number = ''] = OFFICE.exec(key) ?? [];
		const item = kind === '' ? undefined : itemAt(root, key);
		if (!item) continue;
		const startItem = itemAt(root, ...TERM.map(([start]) => `${start}${number}`));
		const endItem = itemAt(root, ...TERM.map(([, end]) => `${end}${number}`));
		const wholeItem = itemAt(root, ...WHOLE.map((name) => `${name}${number}`));
		const whole = writtenPeriod(wholeItem?.value.replace(/^r\. ?/, '') ?? '');
		if (kind !== 'office' && !startItem && !whole?.start) continue;
		const seat = kind === 'order' || kind === 'district' ? lonelyOffice(root, kind, number, item) : undefined;
		if ((kind === 'order' || kind === 'district') && !seat) continue;
		// A crown's title says its succession again.
		if (kind === 'title' && itemAt(root, `succession${number}`)) continue;
		const start = startItem ? writtenDate(startItem.value) : whole?.start;
		const end = endItem ? writtenDate(endItem.value) : whole?.end;
		const named = item.value.trim().replace(/\s+/g, ' ');
		const state = kind === 'jr/sr' ? itemAt(root, `state${number}`)?.value.trim() : undefined;
		const seated = SEATS[kind]?.(named.replace(/(?<!\s)\s*\([^()]{0,80}\)$/, ''));
		const { title, organization } = officeOf(seat ?? seated ?? (state ? `${named} from ${state}` : named));
		const going = whole?.current && !startItem ? { current: true } : held(root, start, end);
		const fact: Position = {
			kind: 'position',
			form: 'office',
			title,
			...(organization ? { organization: linkedOrganization(scope, item, organization) } : {}),
			...(start ? { start } : {}),
			...(end ? { end } : {}),
			...going,
		};
		add('office', fact, item, [
			['start', start ? (startItem ?? wholeItem) : undefined],
			['end', end ? (endItem ?? wholeItem) : undefined],
		]);
	}
}

/** A post's dates, and whether it is held. */
export function dated(period: WrittenPeriod | undefined): Pick<Position, 'start' | 'end' | 'current'> {
	const { current, ...ends } = period ?? {};
	return { ...ends, ...(current ? { current: true } : ends.end ? { current: false } : {}) };
}

/** Words that begin the name of a post among the commands of an officer. */
const POST =
	/^(?:Chief|Deputy|Assistant|Vice|Commander|Commandant|Commanding|Commodore|Director|Inspector|Head|Member|Air Member|Governor|Adjutant|First|Second|Third|Fourth|Secretary|General Officer|Air Officer|Flag Officer|Master|Quartermaster|Superintendent|Captain|Supreme|Minister|Controller|Aide)\b/;

/** What an officer commanded, or the post that the command was. */
export const commandsOf = (scope: DataScope, item: DataItem): readonly Position[] =>
	entriesOf(item.value).map(({ text, tail }) => ({
		kind: 'position',
		...(POST.test(text)
			? { title: text }
			: { title: 'Commander', organization: linkedOrganization(scope, item, text) }),
		...dated(tail === undefined ? undefined : writtenPeriod(tail)),
	}));

/** Posts with their years behind them: "Bishop of Upton (1985–1990)". */
export const formerPosts = (scope: DataScope, item: DataItem): readonly Position[] =>
	entriesOf(item.value).map(({ text, tail }) => {
		const { title, organization } = officeOf(text);
		return {
			kind: 'position',
			title,
			...(organization ? { organization: linkedOrganization(scope, item, organization) } : {}),
			...dated(tail === undefined ? undefined : writtenPeriod(tail)),
		};
	});

/** Employers with years, and perhaps the post, behind them: "Kelp Institute (director, 1917–1933)". Visits are no posts. */
export const employersOf = (scope: DataScope, item: DataItem): readonly Position[] =>
	entriesOf(item.value)
		.filter(({ tail }) => !/\bvisit/i.test(tail ?? ''))
		.map(({ text, tail = '' }) => {
			const [, post, years] = /^([^\d,]{3,60}), ?([\d(c].{0,40})$/.exec(tail) ?? [];
			return {
				kind: 'position',
				...(post ? { title: post } : {}),
				organization: linkedOrganization(scope, item, text.replace(/(?<!\s)\s*\([^()]{1,60}\)$/, '')),
				...dated(writtenPeriod(years ?? tail)),
			};
		});

/** Teams with their years: "Tallow Jets (1987–1990)", for coaches with the post on the line below. */
export function teamsOf(scope: DataScope, item: DataItem, kind: 'membership' | 'position'): readonly ClaimFact[] {
	const facts: ClaimFact[] = [];
	for (const { text, tail } of entriesOf(item.value)) {
		const period = tail === undefined ? undefined : writtenPeriod(tail);
		const last = facts.at(-1);
		if (!period && kind === 'position' && last?.kind === 'position' && last.title === undefined) {
			facts[facts.length - 1] = { ...last, title: text };
			continue;
		}
		if (!period && kind === 'position') continue;
		const organization = { ...linkedOrganization(scope, item, text), type: 'SportsTeam' } as const;
		facts.push({ kind, organization, ...dated(period) });
	}
	return facts;
}
