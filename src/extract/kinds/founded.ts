import type { OrganizationMention } from '../../model';
import type { Draft, Frame, Match, SlotHit, View } from '../frames/frame';
import { DESCRIPTORS } from '../lexicons/descriptors';
import { WORK_TYPE_BY_NOUN } from '../lexicons/work-types';
import { isBody } from '../slots/organization/body';
import { isQualifier } from '../slots/organization/qualifier';
import { NAME_PREFIXES } from '../slots/person';
import type { Read, Role } from '../slots/role/role';
import { degreeSpan } from '../slots/study/degree';
import { hasOrganizationHead } from '../words/organization-type';
import { isMadeFor } from './made-for';
import { ofSubject } from './of-subject';
import { organizationBefore } from './role/organization-before';
import { spanOf } from './titled-drafts';

/** How somebody turns from one thing to found another: "left Acme to start Bold Ltd". */
const LEFT = '(left|leaves|quit|departed|resigned|retired|returned|moved)';

/** Verbs that found only what is a body by its name: one starts a job and opens a door. */
const WEAK = /^(?:start|open|create|form|launch|begin|initiate)\b/;

/** "founded and served as director of A": the bodies of the posts. */
const bodiesOf = (match: Match): readonly SlotHit[] =>
	(match.slots.roles ?? [])
		.flatMap((hit) => hit.value as readonly Role[])
		.flatMap(({ organization }) => (organization ? [{ ...organization, type: 'organization' }] : []));

/** The small noun that says what a name is: "opened the restaurant Salt Room", "launched her own label, Salt". */
function nounBefore({ tokens }: View, at: number): string {
	let before = at - 1;
	while (before > at - 4 && /^(?:,|called|named|["“‘])$/.test(tokens[before]?.lower ?? '')) before--;
	return tokens[before]?.capital ? '' : (tokens[before]?.lower ?? '');
}

/** First word of a match. */
const opening = ({ view, start }: Match): string => view.tokens[start]?.lower ?? '';

/** What a weak verb opens or launches besides bodies: "launched the Acme website", "opened the Salt Festival". */
const THING =
	/^(?:website|site|app|blog|podcast|campaign|programme|program|project|product|line|newsletter|series|service|tool|channel|album|book|bridge|road|conference|appeal|exhibition|tour|show)$/;
const OPENED =
	/\b(?:Festival|Bridge|Games|Fair|Exhibition|Parliament|Championships?|Tunnel|Road|Hall|Station|Conference|Museum)$/;

/** Whether a weak verb's object is no body that somebody founds. */
function isThing({ view }: Match, { start, end, value }: SlotHit, verb: string): boolean {
	const { tokens } = view;
	const next = tokens[end];
	if (next?.kind === 'word' && !next.capital && THING.test(next.lower)) return true;
	// "created Inspector Roe of the Upton Police": somebody invented.
	if (/^create/.test(verb) && NAME_PREFIXES.has((value as OrganizationMention).name.split(' ')[0]?.toLowerCase() ?? ''))
		return true;
	return /^open/.test(verb) && OPENED.test((value as OrganizationMention).name) && tokens[start - 1]?.lower === 'the';
}

/** "created her first work for the company, Slow Dances,": the name is that of what was made. */
const isWorkFor = ({ view: { tokens }, classes }: Match, { start }: SlotHit): boolean =>
	tokens
		.slice(classes[0]?.end, start)
		.some(({ lower }, at, words) => WORK_TYPE_BY_NOUN.has(lower) && words[at + 1]?.lower === 'for');

/** The noun that says what a name is, behind it: "Tidewatch, a start-up for pilots". */
function nounBehind({ tokens }: View, at: number): string {
	if (tokens[at]?.lower !== ',' || !/^an?$/.test(tokens[at + 1]?.lower ?? '')) return '';
	return tokens.slice(at + 2, at + 7).find(({ lower }) => DESCRIPTORS.has(lower))?.lower ?? '';
}

/** Whether "found" is the past of "find" here: nothing before it asks for a verb's plain form. */
const isFind = ({ view }: Match, at: number): boolean =>
	view.tokens[at]?.lower === 'found' &&
	!/^(?:to|help|helps|helped|helping|did|would|could|will|and)$/.test(view.tokens[at - 1]?.lower ?? '');

/** "From 2010 to 2018 he directed A, which he founded": a date that the clause about the founding does not hold. */
function isOfOuterClause({ view, classes, when }: Match, hit: SlotHit): boolean {
	const verb = classes.find(({ name }) => name === 'found');
	if (!when || !verb || hit.end > verb.start) return false;
	return when.from < verb.end || view.tokens[when.from - 1]?.lower === ',' || view.tokens[when.from]?.lower === ',';
}

/** "founded a Welsh-language newspaper", "his own Salt Valley winery": of what sort or where; "Life magazine" and "the Acme company" are names. */
const isOnlySort = ({ tokens }: View, { start, end, value }: SlotHit): boolean =>
	/^(?:an?|own|non-profit|nonprofit|new|small|local|first)$/.test(tokens[start - 1]?.lower ?? '') &&
	tokens[end]?.capital === false &&
	DESCRIPTORS.has(tokens[end]?.lower ?? '') &&
	!hasOrganizationHead((value as OrganizationMention).name.split(' ').slice(1));

/** "established Franciscan missions", "founded the Stoic school", "started the PhD program": of what sort that is which was founded. */
const isOfSort = (view: View, { start, end, value }: SlotHit): boolean =>
	!hasOrganizationHead((value as OrganizationMention).name.split(' ')) &&
	(isQualifier(view, start, end) || degreeSpan(view, start) !== undefined);

function founded(match: Match): readonly Draft[] {
	const verb = match.classes.find((entry) => entry.name === 'found');
	const weak = WEAK.test(verb?.word ?? '');
	// "Open Source Bridge", "Open House, Tide Yard" are names and no deeds; "Opened Salt House" at the head of a line is one.
	const told = match.view.tokens[verb?.start ?? 0];
	if (weak && told?.capital && ((verb?.start ?? 0) > 0 || !/(?:ed|s|ing)$|^began$/.test(told.lower))) return [];
	// "She found Acme in a directory": the past of "find".
	if (verb && verb.word === 'found' && isFind(match, verb.end - 1)) return [];
	// "founding director of the Tide Institute" is a post.
	if (
		/^(?:co-)?founding$/.test(opening(match)) &&
		(match.view.tokens[match.start]?.capital ||
			/^(?:a|an|the|its|his|her)$/.test(match.view.tokens[match.start - 1]?.lower ?? ''))
	)
		return [];
	const hits = [...(match.slots.organization ?? []), ...bodiesOf(match)].filter(
		(hit) =>
			!isWorkFor(match, hit) &&
			!isMadeFor((hit.value as OrganizationMention).name) &&
			// "founded the Trust's music school": what the body owns.
			match.view.tokens[hit.end]?.kind !== 'clitic' &&
			!isOfSort(match.view, hit) &&
			!isOnlySort(match.view, hit) &&
			(!weak ||
				(!isThing(match, hit, verb?.word ?? '') &&
					(isBody(match.view, hit) ||
						DESCRIPTORS.has(nounBefore(match.view, hit.start)) ||
						nounBehind(match.view, hit.end) !== ''))),
	);
	return hits.map((hit): Draft => {
		const when = hit.when ?? (hits.length === 1 && !isOfOuterClause(match, hit) ? match.when : undefined);
		const date = when?.point ?? when?.start;
		const spans: Draft['spans'][number][] = [];
		const cue = match.classes[0];
		const from = cue && Math.abs(hit.start - cue.start) <= 20 ? Math.min(cue.start, hit.start) : hit.start;
		const whole = spanOf(
			match,
			from,
			Math.max(hit.valueEnd ?? hit.end, cue && cue.end <= hit.start + 20 ? cue.end : 0),
		);
		if (whole) spans.push(whole);
		const own = spanOf(match, hit.start, hit.valueEnd ?? hit.end);
		if (own) spans.push({ ...own, slot: 'organization' });
		const dated = when && date ? spanOf(match, when.from, when.to) : undefined;
		if (dated) spans.push({ ...dated, slot: 'date' });
		return {
			fact: { kind: 'founded', organization: hit.value as OrganizationMention, ...(date && { date }) },
			spans,
			...(when?.derivation && date ? { derivation: when.derivation } : {}),
		};
	});
}

/** Nouns of bodies behind whose comma the name stands. */
const FIRM =
	'(firm|company|label|studio|practice|restaurant|band|group|ensemble|quartet|trio|orchestra|choir|press|gallery|business|agency|consultancy|brand|bakery|brewery|winery|charity|foundation|theatre|magazine|startup|start-up|collective|nonprofit|non-profit|space|journal|platform|network|bookshop|cooperative|co-operative|distillery|farm|clinic|venue|festival|institute|academy)';

/** What somebody founds several of. */
const FIRMS =
	'(firms|companies|labels|studios|practices|restaurants|bands|businesses|agencies|brands|charities|foundations|magazines|startups|start-ups|nonprofits|non-profits|ventures|enterprises|organizations|organisations|schools|galleries|ensembles|institutions|initiatives)';

/** Who may be told to have founded what they head. */
const HEADS = /^(?:ceo|president|chair(?:man|woman|person)?|director|owner|principal|head|officer|partner|executive)$/;

/** The one body that the words before a token name, where somebody heads it: "Ann Lee, CEO of Acme, founded the company". */
function onlyBodyBefore(match: Match, at: number): Read<OrganizationMention> | undefined {
	const { tokens } = match.view;
	const last = organizationBefore(match, at);
	if (!last || organizationBefore(match, last.start)) return undefined;
	const of = tokens[last.start - 1]?.lower === 'the' ? last.start - 2 : last.start - 1;
	if (tokens[of]?.lower !== 'of' || !HEADS.test(tokens[of - 1]?.lower ?? '')) return undefined;
	return tokens.slice(0, at).some(({ lower }) => /^(?:before|after|former|formerly|left|was)$/.test(lower))
		? undefined
		: last;
}

/** What the subject founded or launched. Founders by title are read with the posts. */
export const FOUNDED_FRAMES: readonly Frame[] = (
	[
		{
			name: 'founded/founded',
			kind: 'founded',
			date: 'date',
			patterns: [
				'<subject> @found (the|his own|her own|their own|his|her|their|a|an|both)? <organization+>',
				`<subject> @found (his|her|their|my|a|an|the) … ${FIRM} (,|called|named) <organization>`,
				`<subject> @found (his|her|their|my|a|an|the) … ${FIRM} <organization>`,
				`<subject> @found … ${FIRMS} (with … )? ,? (including|such as|like|namely|:) <organization+>`,
				'<subject> @found , (together|along)? with … , (the|a|an|his|her|their)? <organization+>',
				`<subject> @found , (together|along)? with … , (the|a|an|his|her|their) ${FIRM} <organization>`,
				'<subject> and <partner:person> @found (the|a|an|their)? <organization+>',
				`<subject> ${LEFT} … to @found (the|a|an|his own|her own|their own)? <organization>`,
				`<subject> ${LEFT} … to @found (his|her|their|my|a|an|the) … ${FIRM} (,|called|named) <organization>`,
				'<subject> @be (a|the)? (co-founder|cofounder|founder) , with … , of (the)? <organization+>',
				`<subject> @be (a|the)? (co-founder|cofounder|founder) (, with … ,)? of (the|a|an) … ${FIRM} (,|called|named)? <organization>`,
				`<organization> (,|-) (the|a) … ${FIRM} (which|that)? <subject> @found`,
				'<organization> , (which|that) <subject> @found',
				'<organization> (which|that) <subject> @found',
				'(charity|company|firm|school|group|organisation|organization|business|startup|theatre|band|club|press|studio) (which|that)? <subject> @found … (called|named) <organization>',
				'(charity|company|firm|school|group|organisation|organization|business|startup|theatre|band|club|press|studio) (which|that)? <subject> @found , <organization>',
				'<subject> and (his|her|their|my) … @found (the|a|an)? <organization+>',
				'<organization> @found:passive by <subject>',
				'<organization> , @found:passive by <subject>',
				'(founding|co-founding) (the)? <organization+>',
				'<subject> @found and @serve as <roles>',
				'<subject> @found and @lead <organization+>',
			],
			build: founded,
		},
		{
			name: 'founded/named-before',
			kind: 'founded',
			date: 'date',
			patterns: [
				'<subject> @found (the|this) (organization|organisation|company|firm|business|agency|charity|nonprofit|non-profit)',
			],
			build: (match) => {
				const verb = match.classes.find(({ name }) => name === 'found')?.start ?? match.start;
				const only = onlyBodyBefore(match, verb);
				// "founded the company Salt Ltd", "the school of Tallow": one of its own.
				const next = match.view.tokens[match.end];
				if (!only || next?.capital || /^(?:of|for|called|named|that|which|,)$/.test(next?.lower ?? '')) return [];
				const organization: SlotHit = { ...only, type: 'organization' };
				return founded({ ...match, slots: { ...match.slots, organization: [organization] } });
			},
		},
		{
			name: 'founded/project',
			kind: 'founded',
			date: 'date',
			patterns: ['<subject> @found (the|a|an)? <organization:project+>'],
			build: founded,
		},
	] satisfies readonly Frame[]
).map(ofSubject);
