import type { OrganizationMention } from '../../../model';
import type { Draft, Match, SlotHit, When } from '../../frames/frame';
import { isBody } from '../../slots/organization/body';
import { pastAdjuncts } from '../../words/past-adjuncts';
import { eachTerm } from '../each-term';
import { countedBack, yearsBetween } from '../role/counted-back';
import { clauseWhen, datesOf, isUpToThen, saidNow, withStart } from '../role/post-dates';
import type { RoleOptions } from '../role/role-drafts';
import { spanOf } from '../titled-drafts';

/** What the verb says of the posts. */
interface OrganizationOptions extends RoleOptions {
	/** The post's title, or what it is at each body. */
	readonly title?: string | ((hit: SlotHit) => string);
	readonly kind?: 'membership';
}

/** Posts told by organisation alone: "worked at A, B and C". The dates of the clause belong to a single one. */
export function organizationsOnly(match: Match, options: OrganizationOptions = {}): readonly Draft[] {
	const hits = namedApart(match, match.slots.organization ?? []);
	return hits.flatMap((hit): readonly Draft[] => {
		const title = typeof options.title === 'function' ? options.title(hit) : options.title;
		const organization = outOfLeague(hit.value as OrganizationMention);
		const read =
			withStart(match, hit.when) ??
			(hits.length === 1 || (hit === hits.at(-1) && hits.slice(0, -1).every((other) => other.when))
				? clauseWhen(match)
				: undefined);
		// "A (2014–2017) and B": the years in brackets are those of the one before.
		const anothers = hits.some((other) => other !== hit && other.when !== undefined && other.when.from === read?.from);
		const when = read && (anothers || ofOuterClause(match, read)) ? undefined : read;
		const told = datesOf(when, options.point ?? 'none');
		const years =
			when && told.end && !told.start && hits.length === 1
				? yearsBetween(match, match.start, Math.max(when.from, match.end))
				: undefined;
		const begun = countedBack(told.end, years);
		const dates = { ...told, ...(begun !== undefined && { start: begun }) };
		const current = isUpToThen(match, when)
			? undefined
			: (dates.current ?? options.current ?? (afterPastVerb(match) ? false : saidNow(match) ? true : undefined));
		const spans: Draft['spans'][number][] = [];
		const cue = match.classes[0];
		const whole = spanOf(match, cue && hit.start - cue.start <= 24 ? cue.start : hit.start, hit.valueEnd ?? hit.end);
		if (whole) spans.push(whole);
		const own = spanOf(match, hit.start, hit.valueEnd ?? hit.end);
		if (own) spans.push({ ...own, slot: 'organization' });
		const dated = when && spanOf(match, when.from, when.to);
		if (dated && dates.start) spans.push({ ...dated, slot: 'start' });
		if (dated && dates.end) spans.push({ ...dated, slot: 'end' });
		const base = {
			...(dates.start && { start: dates.start }),
			...(dates.end && { end: dates.end }),
			...(current !== undefined && { current }),
		};
		const counted = when?.derivation !== undefined && (dates.start || dates.end) ? when : undefined;
		if (counted?.also) spans.push({ ...counted.also, slot: dates.start ? 'start' : 'end' });
		const derived =
			begun !== undefined
				? { derivation: `${years} years up to ${told.end ?? ''}` }
				: counted?.derivation !== undefined
					? { derivation: counted.derivation }
					: {};
		if (options.kind === 'membership')
			return eachTerm({ fact: { kind: 'membership', organization, ...base }, spans, ...derived }, when);
		return eachTerm(
			{
				fact: {
					kind: 'position',
					...(title && { title }),
					organization,
					...(options.form && { form: options.form }),
					...base,
				},
				spans,
				...derived,
				...(title && { derivation: `the title is the verb's: "${cue?.word ?? ''}"` }),
			},
			when,
		);
	});
}

/** "Premier League's Tallow United": the club without its league. */
function outOfLeague(organization: OrganizationMention): OrganizationMention {
	const [, club] =
		/\b(?:League|Liga|Division|Championship|Bundesliga|Serie [AB])(?: (?:One|Two|1|2))?['’]s (\p{Lu}.{0,120})$/u.exec(
			organization.name,
		) ?? [];
	return club ? { ...organization, name: club, type: 'SportsTeam' } : organization;
}

/** "met him while working at A": the verb before tells when that was. */
function afterPastVerb(match: Match): boolean {
	const { tokens } = match.view;
	const verb = match.classes[0]?.start ?? match.start;
	return (
		/^(?:while|when|whilst)$/.test(tokens[verb - 1]?.lower ?? '') &&
		/(?:ed|met|began|wrote|came|became|got|found|took|made|knew|saw|won|himself|herself)$/.test(
			tokens[verb - 2]?.lower ?? '',
		)
	);
}

/** "was married to B, whom she met while working at A, from 1994 to 2002": the years are those of the main verb. */
function ofOuterClause(match: Match, when: When): boolean {
	const { tokens } = match.view;
	const verb = match.classes[0]?.start ?? match.start;
	return (
		/^(?:while|when|whilst)$/.test(tokens[verb - 1]?.lower ?? '') &&
		when.from > match.start &&
		(tokens[when.from]?.lower === ',' || tokens[when.from - 1]?.lower === ',')
	);
}

/** Leaves out what stands after a comma and is no body's name: "the University of Maine, Orono". */
function namedApart(match: Match, hits: readonly SlotHit[]): readonly SlotHit[] {
	const { view } = match;
	const post = postAfter(match);
	// Who plays for a club as a goalkeeper, or sits in a house as a Liberal, is told by this frame alone.
	if (post && !/^(?:play|represent)$/.test(match.classes[0]?.name ?? '')) return withVerbsOfTheirOwn(match, hits);
	// A list of two has "and" between; a bare comma says where the first is, or what it is.
	const bare = hits.length === 2 && view.tokens[(hits[1]?.start ?? 1) - 1]?.lower === ',';
	// "Former clubs: A (1999–2003), B (2003–2006)": each with its years.
	if (bare && !hits.every((hit) => hit.when)) return hits.slice(0, 1);
	// "Clubs: A, B, C"
	if (view.tokens[(hits[0]?.start ?? 0) - 1]?.lower === ':') return hits;
	return hits
		.filter((hit) => inBody(match, hit) && !isOfThing(match, hit))
		.filter(
			(hit, index) =>
				index === 0 ||
				view.tokens[hit.start - 1]?.lower !== ',' ||
				isBody(view, hit) ||
				index < hits.length - 1 ||
				hits.slice(0, index).every((other) => !isBody(view, other)),
		);
}

/** "at the Tallow railway workshops": where some works are that have no name of their own. */
function isOfThing({ view }: Match, hit: SlotHit): boolean {
	const { tokens } = view;
	const next = tokens[hit.end];
	return (
		tokens[hit.start - 1]?.lower === 'the' &&
		hit.end - hit.start === 1 &&
		!isBody(view, hit) &&
		next?.kind === 'word' &&
		!next.capital &&
		/^(?:works?|workshops?|mills?|mines?|yards?|docks?|dockyards?|factory|factories|plants?|offices?|branch|store|shops?|railways?|quarry|quarries|collieries|colliery|foundry|brewery|hospital|school|steel|cotton|textile|coal|gold|tin|copper|post|railroad|tram|rail|naval|air|army|shipyards?|smelter|refinery|prison|jail|court|police|fire|bus|gas|power|water|sugar|paper|flour|saw)$/.test(
			next.lower,
		)
	);
}

/** "joined A in 2000, and later joined B as head": the post is held at the last, and A has a verb of its own. */
function withVerbsOfTheirOwn({ view, classes }: Match, hits: readonly SlotHit[]): readonly SlotHit[] {
	const verb = view.tokens[classes[0]?.start ?? -1]?.lower;
	const last = hits.at(-1);
	const before = hits.slice(0, -1);
	const again = view.tokens.slice(before.at(-1)?.end, last?.start).some(({ lower }) => lower === verb);
	return again ? before : [];
}

/** "in" and "under" need a name that is a body's: one works in Ulm, and in the Ministry of Health. */
function inBody(match: Match, hit: SlotHit): boolean {
	const { tokens } = match.view;
	let before = hit.start - 1;
	// "in Rockford and Springfield": the preposition is that of the list.
	while (before > match.start && (/^(?:the|a|an|,|and)$/.test(tokens[before]?.lower ?? '') || tokens[before]?.capital))
		before--;
	return !/^(?:in|under|on)$/.test(match.view.tokens[before]?.lower ?? '') || isBody(match.view, hit);
}

/** Whether the post itself follows ("worked at Acme until 2000 as an analyst"): then another frame has it. */
function postAfter(match: Match): boolean {
	const { view } = match;
	let at = pastAdjuncts(view, match.end);
	if (view.tokens[at]?.lower === ',') at++;
	return view.tokens[at]?.lower === 'as' && view.slot('roles', at + 1).length > 0;
}
