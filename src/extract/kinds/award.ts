import type { Document, OrganizationMention } from '../../model';
import { defaultDrafts, spanOf } from '../drafts';
import type { Draft, Frame, Match } from '../frame';
import { isGivenName } from '../lexicons/given-names';
import { WORK_TYPE_BY_NOUN } from '../lexicons/work-types';
import { namesHonour } from '../slots/award';

const HER_WORK = "<subject's> (first|second|third|debut|latest|most recent|last|early|own)? @work-noun";

/** The facts of a match whose other slots only place it. */
function ofName({ when, ...match }: Match): readonly Draft[] {
	const verb = match.classes.find(({ name }) => name.startsWith('award-'))?.start ?? 0;
	// "Salt Roads (1997) won the prize": the year is the book's.
	const theirs = when !== undefined && when.from < verb && (match.view.tokens[when.from]?.depth ?? 0) > 0;
	return defaultDrafts({ ...match, slots: { name: match.slots.name }, ...(when && !theirs ? { when } : {}) });
}

/** Auxiliaries that make a passive. */
const PASSIVE = /^(?:is|was|were|are|been|being|be|got|'s|'m|’s)$/;

/**
 * Keeps a passive that is one: "was named", or a participle behind a comma or with its subject left out. "She named the
 * prize" has the same word in the active.
 */
function passive(match: Match): readonly Draft[] {
	const { view, classes, start, slots } = match;
	const verb = classes.find(({ name }) => view.lexicon.verbs.has(name));
	if (!verb) return defaultDrafts(match);
	const auxiliary = view.tokens.slice(verb.start, verb.end).some((token) => PASSIVE.test(token.lower));
	const before = view.tokens[verb.start - 1];
	const left =
		slots.subject?.[0]?.end === start ||
		before?.kind === 'punctuation' ||
		/^(?:and|then|later|when|after)$/.test(before?.lower ?? '');
	return auxiliary || left ? defaultDrafts(match) : [];
}

/** Grants that have no name of their own are named after who gave them. */
function grants({ slots, view, start, end, when }: Match): readonly Draft[] {
	const noun = view.tokens
		.slice(start, end)
		.find((token) => !token.capital && /^(?:grants?|fellowships?|scholarships?|bursary|bursaries)$/.test(token.lower));
	if (!noun) return [];
	const givers = (slots.organization ?? []).filter((hit) => !namesHonour(view, hit.start, hit.end));
	return givers.map((hit) => {
		const organization = hit.value as OrganizationMention;
		const name = `${noun.lower.replace(/ies$/, 'y').replace(/s$/, '')} from ${organization.name}`;
		const date = hit.when?.point ?? when?.point;
		return {
			fact: {
				kind: 'award',
				name: name.charAt(0).toUpperCase() + name.slice(1),
				organization,
				...(date ? { date } : {}),
			},
			spans: [spanOf(view, start, hit.end)],
		};
	});
}

/** A prize for a work that the text has made the subject's: in this sentence by a verb of making, or in an earlier one. */
function toOwnWork(match: Match): readonly Draft[] {
	const { view, start, slots } = match;
	const work = slots.work?.[0];
	if (typeof work?.value !== 'string' || isGivenName(view.tokens[work.start]?.lower ?? '')) return [];
	const here = view.tokens.slice(0, start);
	const told = here.some((_, at) =>
		[...view.slot('subject', at), ...view.slot('possessor', at)].some((hit) => hit.end > hit.start),
	);
	const making = here.some(
		(token) =>
			WORK_TYPE_BY_NOUN.has(token.lower) ||
			/^(?:wrote|released|published|directed|recorded|composed|author)$/.test(token.lower),
	);
	if (!(told && making) && !namedBefore(view, work.value)) return [];
	return ofName(match);
}

/** More sentences about works than any life has; bounds the work on hostile text. */
const MOST_WORKS = 400;
const ofWorks = new WeakMap<Document, readonly { readonly start: number; readonly words: string }[]>();

/** Sentences that have a noun of works in them. */
function sentencesOfWorks(document: Document): readonly { readonly start: number; readonly words: string }[] {
	let found = ofWorks.get(document);
	if (!found) {
		found = document.sentences
			.map(({ start, end }) => ({ start, words: document.text.slice(start, end) }))
			.filter(({ words }) => (words.match(/[a-z]+/g) ?? []).some((word) => WORK_TYPE_BY_NOUN.has(word)))
			.slice(0, MOST_WORKS);
		ofWorks.set(document, found);
	}
	return found;
}

/** Whether an earlier sentence named the title beside a noun of works. */
const namedBefore = ({ document, sentence }: Match['view'], title: string): boolean =>
	sentencesOfWorks(document).some(({ start, words }) => start < sentence.start && words.includes(title));

/** How texts state that the subject received an honour. Nominations, finals and shortlists are none; a guard sees to it. */
export const AWARD_FRAMES: readonly Frame[] = [
	{
		name: 'award/received',
		kind: 'award',
		date: 'date',
		patterns: [
			'<subject> @award-receive <name:award+>',
			'<subject> @be … (first|only|youngest|oldest|second|third|last|sole) … @award-receive <name:award+>',
			'<subject> @award-receive <name:won> (recognition|honors|honours|selection|status|accolades)',
			'<subject> @award-receive … @award-noun (,)? @award-among <name:award+>',
		],
	},
	{
		name: 'award/given',
		kind: 'award',
		date: 'date',
		build: passive,
		patterns: [
			'<subject> @award-give:passive (with|as)? <name:honour+>',
			'<subject> @award-give:passive by <organization> (with|as) <name:honour+>',
			'<subject> @award-recognize:passive … with <name:award+>',
		],
	},
	{
		name: 'award/given-to-subject',
		kind: 'award',
		date: 'date',
		patterns: ['<organization> @award-give <subject> (with|as)? <name:award+>'],
	},
	{
		name: 'award/recipient',
		kind: 'award',
		date: 'date',
		patterns: [
			'<subject> @be (a|an|the|one of the|one of)? @award-recipient of <name:award+>',
			'<subject> , @award-recipient of <name:award+>',
			'<subject> @be … (and|,) @award-recipient of <name:award+>',
			'^ @award-recipient of <name:award+>',
			'<subject> @be (a|an|the|one of)? <name:award> @award-recipient',
			'<subject> @be one of (the)? <name:award> @award-winners',
			'<subject> , (a|an|the) <name:award> @award-recipient',
		],
	},
	{
		name: 'award/named',
		kind: 'award',
		date: 'date',
		build: passive,
		patterns: [
			'<subject> @award-name:passive (as|to|one of)? <name:award+>',
			'<subject> @award-name:passive (as|to|in|among|one of) <name:ranking>',
			'<subject> @be (the|a)? <name:year-title>',
			'<subject> @award-crown:passive (as)? <name:honour>',
			'<subject> @award-name:passive by <organization> (as|to|in|among|for|one of)? <name:award+>',
		],
	},
	{
		name: 'award/grant',
		kind: 'award',
		date: 'date',
		patterns: [
			'<subject> @award-receive … (grant|grants|fellowship|fellowships|scholarship|scholarships|bursary|bursaries) from <organization+>',
		],
		build: grants,
	},
	{
		name: 'award/order',
		kind: 'award',
		date: 'date',
		build: passive,
		patterns: [
			'<subject> @award-appoint:passive (as)? <name:order-rank> … in the <date:date> … (honours|honors)',
			'<subject> @award-appoint:passive (as)? <name:order-rank+>',
			'<subject> @award-induct:passive (as|into|to)? <name:order-rank+>',
			'<subject> @become <name:order-rank+>',
		],
	},
	{
		name: 'award/inducted',
		kind: 'award',
		date: 'date',
		build: passive,
		patterns: [
			'<subject> @award-induct:passive (into|in|to)? <name:hall-of-fame+>',
			'<subject> @be (a|an)? (inductee|member) of <name:hall-of-fame+>',
		],
	},
	{
		name: 'award/collected',
		kind: 'award',
		date: 'date',
		patterns: [
			"<subject's> … @award-noun … @award-include … <name:award+>",
			"(among|amongst) <subject's> … @award-noun @be <name:award+>",
			'^ @award-noun (and @award-noun)? (:|include|included|are) <name:award+>',
		],
	},
	{
		name: 'award/work-received',
		kind: 'award',
		date: 'date',
		build: ofName,
		patterns: [
			`${HER_WORK} , <other:work> , … (, …)? (,)? @award-receive <name:award+>`,
			`${HER_WORK} (@work-titled)? <other:work>? … @award-receive <name:award+>`,
			`${HER_WORK} (@work-titled)? <other:work>? … @award-give:passive <name:award+>`,
			'(for|with) (this|the) @work-noun , <subject> @award-receive <name:award+>',
		],
	},
	{
		name: 'award/which-won',
		kind: 'award',
		date: 'date',
		anyClause: true,
		patterns: [
			'<work:work> (,)? (which|that) @award-receive <name:award+>',
			'<work:work> @award-receive <name:award+>',
		],
		build: toOwnWork,
	},
	{
		name: 'award/knighted',
		kind: 'award',
		date: 'date',
		patterns: ['<subject> @be knighted'],
		build: ({ start, end, when, view }) => [
			{
				fact: { kind: 'award', name: 'Knighthood', ...(when?.point ? { date: when.point } : {}) },
				spans: [spanOf(view, start, end)],
			},
		],
	},
	{
		name: 'award/winning',
		kind: 'award',
		date: 'date',
		patterns: ['<subject> @be (a|an|the)? <name:award> - winning', '<subject> @be (a|an|the)? <name:award> winning'],
	},
	{
		name: 'award/won-contest',
		kind: 'award',
		date: 'date',
		patterns: [
			'<subject> @event-win <name:contest+>',
			'<subject> @event-win (several|many|numerous|various|some|two|three|four|five|multiple) … (,)? @award-among <name:won+>',
			'<subject> @event-win <name:won+> (race|races|title|crown|championship|tournament|competition|pageant|trophy|cup)',
			'<subject> @be (a|an|the)? @award-recipient of <name:contest+>',
			'<subject> @event-win (the)? (first|top|grand) (prize|place) (in|at|of) <name:contest+>',
		],
	},
];
