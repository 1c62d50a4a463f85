import type { OrganizationMention } from '../../../model';
import type { Frame, Match, SlotHit } from '../../frames/frame';
import { isGivenName } from '../../lexicons/given-names';
import { isBody } from '../../slots/organization/body';
import { partBefore } from '../../slots/organization/part-of-body';
import { isKnownPlace } from '../../slots/place';
import { hasOrganizationHead } from '../../words/organization-type';
import { wordsOf } from '../../words/words-of';
import { isMadeFor } from '../made-for';
import { currencyOf, tenseOf } from '../role/post-dates';
import { LEADERS } from './leaders';
import { isNounBehind } from './noun-behind';
import { organizationsOnly } from './organizations-only';

const mentionOf = (hit: SlotHit): OrganizationMention => hit.value as OrganizationMention;

/** "leads the A and B chapters": a word for a body after the last name makes them bodies. */
function namedUnit(match: Match, last: SlotHit | undefined): boolean {
	return (
		last !== undefined &&
		/^(?:chapters?|teams?|groups?|labs?|projects?|community|communities|newsroom|orchestra|choir|band|club)$/.test(
			match.view.tokens[last.end]?.lower ?? '',
		)
	);
}

/** Last words of the names of small firms. */
const TRADE =
	/ (?:Services?|Construction|Plumbing|Electric|Heating|Trucking|Farms?|Bakery|Café|Cafe|Restaurant|Diner|Grill|Salon|Shop|Store|Market|Realty|Hardware|Insurance|Agency|Studios?|Gallery|Press|Records|Garage|Repair|Landscaping|Roofing|Painting|Cleaners|Pharmacy|Florist|Books|Bookstore|Winery|Vineyards?|Brewery|Photography|Consulting|Enterprises|Industries)$/;

/** "coached league MVP Tom Reed": one player. */
const PLAYER = /\b(?:MVP|All-\p{L}+|Pro Bowler|Olympian|[Qq]uarterback|[Pp]itcher)\b/u;

/** Whether a name may be a team's, which a coach or a captain leads whatever it is called. */
const mayBeTeam = ({ name }: OrganizationMention): boolean =>
	!PLAYER.test(name) && !isGivenName(name.split(' ')[0]?.toLowerCase() ?? '');

/** Names that are bodies' behind some verbs of leading alone. */
const LED: readonly { readonly verb: RegExp; readonly is: (body: OrganizationMention) => boolean }[] = [
	{ verb: /^(?:run|manage)$/, is: ({ name }) => TRADE.test(name) },
	{ verb: /^(?:coach|captain)$/, is: mayBeTeam },
	{ verb: /command/, is: ({ name }) => /^(?:HM[A-Z]?S|USS|RMS|INS|USCGC) /.test(name) },
];

/** Whether what is led is a body, and named whole. */
function isLedBody(match: Match, base: string, hit: SlotHit): boolean {
	const { tokens } = match.view;
	const body = mentionOf(hit);
	// "commanded the Army's 1st Corps": whose it is.
	if (tokens[hit.end]?.kind === 'clitic' || isMadeFor(body.name)) return false;
	// "co-chaired a Tide University campaign": what it was of.
	if (/^an?$/.test(tokens[hit.start - 1]?.lower ?? '') && isNounBehind(match, hit)) return false;
	return (
		// "coached the Tallow juniors": a team of the town's.
		LED.some(({ verb, is }) => verb.test(base) && is(body) && !(is === mayBeTeam && isNounBehind(match, hit))) ||
		namedUnit(match, match.slots.organization?.at(-1)) ||
		hasOrganizationHead(wordsOf(body.name)) ||
		body.type !== undefined
	);
}

/** The bodies that somebody leads, and the part of them that it is, where one is named for all. */
interface Led {
	readonly hits: readonly SlotHit[];
	readonly part?: string;
}

/** "chairs the Audit Committee for A, B and C": the committee of each, as no article says that the others are led whole. */
function committeesOf({ view }: Match, hits: readonly SlotHit[]): Led | undefined {
	const [first, ...others] = hits;
	if (!first || !others.some(({ start }) => view.tokens[start - 1]?.lower !== 'the')) return undefined;
	for (let at = first.start + 1; at < first.end - 1; at++) {
		if (!/^(?:of|for|at)$/.test(view.tokens[at]?.lower ?? '')) continue;
		// "the Committee of Tides": a body by itself.
		const isCommittee = /^(?:committee|panel)$/.test(view.tokens[at - 1]?.lower ?? '') && at > first.start + 1;
		if (!isCommittee) return undefined;
		const body = { ...first, start: at + 1, value: { name: view.text(at + 1, first.end) } };
		return { hits: [body, ...others], part: `the ${view.text(first.start, at)}` };
	}
	return undefined;
}

/** The title that a verb gives who leads a body, or a part of it: "heads the legal department of" tells no head of the body. */
function ledAs({ view }: Match, title: string, { hits: [first], part }: Led): (hit: SlotHit) => string {
	return (hit) => {
		// "the audit committee of A, B and C": what is said before the first is said of all.
		const named = part ?? partBefore(view, hit.start) ?? (first && partBefore(view, first.start));
		return named === undefined ? title : `${title} of ${named.replace(/^(?!the )\S+/, 'the')}`;
	};
}

/** Posts told by a verb of leading or owning and the body alone. */
export const LED_FRAMES: readonly Frame[] = [
	{
		name: 'position/led',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> @lead (the|a|both|its|his|her|their)? <organization+>',
			'<subject> @lead (his|her|their|my) (own)? … (firm|company|consultancy|business|studio|practice|agency|label|charity) (,|called|named) <organization>',
			'<subject> @lead the (board|boards|board of directors|board of trustees|trustees|governors) (of|at|for) <organization+>',
			'<subject> @lead (the|its|their) … (committee|board|council|panel) (of|at|for) <organization> and the … (committee|board|council|panel) (of|at|for) <organization>',
			'<subject> @lead (the|its|their) … (committee|board|council|panel|department|division|branch|section|unit|chapter|wing|delegation|union|association|society|network) (of|at|for|within) <organization+>',
		],
		build: (match) => {
			const [verb] = match.classes;
			const base = verb?.word ?? '';
			// "is Managing Director of" is a title.
			if (verb && match.view.tokens.slice(verb.start, verb.end).some((token) => token.capital)) return [];
			const sure = (match.slots.organization ?? []).filter((hit) => isLedBody(match, base, hit));
			if (sure.length === 0) return [];
			const led = committeesOf(match, sure) ?? { hits: sure };
			const slots = { ...match.slots, organization: led.hits };
			const title = LEADERS[base];
			return organizationsOnly(
				{ ...match, slots },
				{
					...(title && { title: ledAs(match, title, led) }),
					// Who took command then may hold it still.
					...(!/^(?:take|assume)/.test(base) && currencyOf(match, 'lead')),
					point: 'start',
				},
			);
		},
	},
	{
		name: 'position/captained',
		kind: 'position',
		date: 'start',
		patterns: ['<subject> @lead (the|both)? <organization:club+>'],
		build: (match) => {
			const base = match.classes[0]?.word ?? '';
			const hits = match.slots.organization ?? [];
			const named = hits.map((hit) => mentionOf(hit).name);
			if (!/^(?:captain|coach)$/.test(base) || !named.every((name) => isKnownPlace(name))) return [];
			if (hits.some((hit) => isNounBehind(match, hit))) return [];
			return organizationsOnly(match, {
				title: LEADERS[base] as string,
				...currencyOf(match, 'lead'),
				point: 'start',
			});
		},
	},
	{
		name: 'position/owned',
		kind: 'position',
		date: 'none',
		patterns: [
			'<subject> @own-firm and @run-firm (the)? <organization+>',
			'<subject> @own-firm (the)? <organization+>',
			'owning (and operating|and running)? (the)? <organization+>',
		],
		// Anybody owns a Ford or a Picasso; a firm has a word for it in its name, or is run.
		build: (match) => {
			const run = match.classes.length > 1 || match.view.tokens[match.start + 1]?.lower === 'and';
			const firms = (match.slots.organization ?? []).filter(
				(hit) =>
					isFirm(mentionOf(hit)) &&
					(run || isBody(match.view, hit) || TRADE.test(mentionOf(hit).name)) &&
					!isGoods(match, hit),
			);
			if (firms.length === 0) return [];
			const slots = { ...match.slots, organization: firms };
			return organizationsOnly(
				{ ...match, slots },
				{ title: 'owner', point: 'none', ...(tenseOf(match, 'own-firm') === 'past' && { current: false }) },
			);
		},
	},
];

/** What nobody owns alone, whatever its name. */
const isFirm = ({ type, name }: OrganizationMention): boolean =>
	!/^(?:SportsTeam|CollegeOrUniversity|GovernmentOrganization|NGO|MusicGroup|PoliticalParty|Museum)$/.test(
		type ?? '',
	) && /\s/.test(name);

/** "owned a Bell Motors car": what the firm makes. */
const isGoods = (match: Match, hit: SlotHit): boolean =>
	/^an?$/.test(match.view.tokens[hit.start - 1]?.lower ?? '') || isNounBehind(match, hit);
