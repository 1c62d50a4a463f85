import type { OrganizationMention } from '../../../model';
import { defaultDrafts, spanOf } from '../../claims/drafts';
import type { Draft, Match, SlotHit } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { HOLDER } from '../../reference/clause-holder';
import { namesHonour } from '../../slots/award/award';
import { isCutShort } from '../../slots/award/honours';
import { sharedHead } from '../../slots/award/shared-head';
import { isYear } from '../../slots/organization/name-run';
import { perYear } from '../per-year';

/** The first of two honours has no more words. */
const LONGEST_FIRST = 24;

/** The facts of a match whose other slots only place it. */
export function ofName({ when, ...match }: Match): readonly Draft[] {
	const verb = match.classes.find(({ name }) => name.startsWith('award-'))?.start ?? 0;
	// "Salt Roads (1997) won the prize": the year is the book's.
	const { tokens } = match.view;
	const theirs =
		when !== undefined &&
		when.from < verb &&
		((tokens[when.from]?.depth ?? 0) > 0 || /^(?:published|released|issued)$/.test(tokens[when.from - 1]?.lower ?? ''));
	return defaultDrafts({ ...match, slots: { name: match.slots.name }, ...(when && !theirs ? { when } : {}) });
}

/** "After receiving the Tide Prize, she …": of whom the sentence goes on to tell, or whose clause it stands in. */
export function ofOpening(match: Match): readonly Draft[] {
	const { reference } = match.view as InnerView;
	const theirs =
		match.start === 0 ? reference.main === HOLDER.subject : reference.holder[match.start] === HOLDER.subject;
	return theirs ? ofName(match) : [];
}

/** Auxiliaries that make a passive. */
const PASSIVE = /^(?:is|was|were|are|been|being|be|got|'s|'m|’s)$/;

/**
 * Keeps a passive that is one: "was named", or a participle behind a comma or with its subject left out. "She named the
 * prize" has the same word in the active.
 */
export function passive(match: Match): readonly Draft[] {
	const { view, classes, start, slots } = match;
	const verb = classes.find(({ name }) => view.lexicon.verbs.has(name));
	if (!verb) return defaultDrafts(match);
	const auxiliary = view.tokens.slice(verb.start, verb.end).some((token) => PASSIVE.test(token.lower));
	const before = view.tokens[verb.start - 1];
	const left =
		slots.subject?.[0]?.end === start ||
		before?.kind === 'punctuation' ||
		/^(?:and|then|later|when|after)$/.test(before?.lower ?? '');
	// "was crowned Emperor of the Romans": a throne, and no honour.
	const isThrone =
		/^(?:crown|proclaim)$/.test(verb.word) && (slots.name ?? []).some(({ value }) => THRONE.test(String(value)));
	return (auxiliary || left) && !isThrone ? defaultDrafts(match) : [];
}

const THRONE =
	/^(?:(?:Holy Roman )?Emperor|Empress|King|Queen|Tsar|Czar|Tsarina|Sultan|Shah|Pope|Prince|Princess|Duke)\b/;

/** "was made an honorary citizen of Tallow": an honour by its words, and no post or fellowship. */
export function made(match: Match): readonly Draft[] {
	const name = (match.slots.name ?? []).filter(
		(hit) => namesHonour(match.view, hit.start, hit.end) && !/\b(?:Fellow|Member|Professor)\b/i.test(String(hit.value)),
	);
	return name.length > 0 ? passive({ ...match, slots: { ...match.slots, name } }) : [];
}

const WON_BEFORE = /^(?:won|wins|win|winning|recipient|winner|laureate|earned|took|taking|claimed|received)$/;

/** "was a finalist for A and the winner of B": what the second frame alone believes. */
const isFinal = ({ frame }: Match, word: string): boolean =>
	frame.allow?.includes('candidacy') === true &&
	/^(?:finalists?|nominees?|nominated|shortlisted|longlisted|runner-up)$/.test(word);

/** "won silver at A and bronze at B", "a 2003 recipient of A and a 2004 recipient of B": the second of two, whose verb stands before the first. */
export function alsoWon(match: Match): readonly Draft[] {
	const { view, start, end, slots } = match;
	const from = Math.max(0, start - LONGEST_FIRST);
	if (!view.tokens.slice(from, start).some(({ lower }) => WON_BEFORE.test(lower) || isFinal(match, lower))) return [];
	// The clause's date is that of what stands before.
	const when = match.when && match.when.from >= start ? match.when : undefined;
	const { when: _, ...undated } = match;
	const dated = { ...undated, ...(when && { when }) };
	if (slots.other) return medals(dated);
	return view.tokens.slice(start, end).some(({ lower }) => /^(?:recipient|winner|laureate|followed)$/.test(lower))
		? inYear(dated)
		: placeless(dated);
}

/** What a contest is won as; where it was is the event's. */
export function placeless(match: Match): readonly Draft[] {
	const [first] = match.slots.name ?? [];
	// "won several prizes, including the Roe, Tide and Kelp Awards": read as honours that share their last word.
	if (first && sharedHead(match.view, first.start).length > 0) return [];
	const name = (match.slots.name ?? []).map(({ extra, ...hit }) => {
		const { place: _, ...rest } = extra ?? {};
		return { ...hit, extra: rest };
	});
	return defaultDrafts({ ...match, slots: { name } });
}

/** "was admitted to the Order of Tallow": an order without the rank in it. */
export function admitted(match: Match): readonly Draft[] {
	const name = (match.slots.name ?? []).filter((hit) => /\b(?:Order|Legion) of\b/.test(String(hit.value)));
	return name.length > 0 ? defaultDrafts({ ...match, slots: { name } }) : [];
}

/** A medal with the contest that it was won at, as an honour of that name; without one where its own words tell of what it is. */
export function medals({ slots, ...match }: Match): readonly Draft[] {
	const { view } = match;
	const [medal] = slots.name ?? [];
	const [contest] = slots.other ?? [];
	if (!medal) return [];
	const words = String(medal.value);
	if (!contest)
		return /\s(?:gold|silver|bronze) medals?$|(?:champions?|medall?ist|holder)$/i.test(words)
			? ofName({ ...match, slots })
			: [];
	const between = view.text(medal.end, contest.start).replace(/\s+/g, ' ');
	// "won gold and bronze at the Games"
	const [both, second] = /^(?:and|,) (gold|silver|bronze)\b/i.exec(between) ?? [''];
	const values = [words, ...(second ? [second] : [])].map((colour) => {
		const bare = /^(?:gold|silver|bronze)$/i.test(colour);
		return `${colour}${bare ? ' medal' : ''} ${between.slice(both.length).trim()} ${String(contest.value)}`;
	});
	const extra = { ...(contest.extra?.date ? { date: contest.extra.date } : {}), ...medal.extra };
	return defaultDrafts({
		...match,
		slots: {
			name: values.map((value) => ({
				...medal,
				end: contest.end,
				valueEnd: contest.valueEnd ?? contest.end,
				value,
				extra,
			})),
		},
	});
}

/** "earned Salt League Coach of the Year honours": the noun is no part of the name. */
function withoutNoun(hit: SlotHit): SlotHit {
	const name =
		typeof hit.value === 'string' ? hit.value.replace(/ (?:honou?rs|accolades|recognition)$/, '') : hit.value;
	return name === hit.value ? hit : { ...hit, value: name, valueEnd: (hit.valueEnd ?? hit.end) - 1 };
}

/** The facts of an enumeration of honours. */
export function enumerated({ slots, when, ...match }: Match): readonly Draft[] {
	const hits = (slots.honours ?? []).flatMap((hit) =>
		(hit.value as readonly SlotHit[]).flatMap((one) => perYear(match.view, one).map(withoutNoun)),
	);
	// "was a fellow in 2013, and the recipient of several prizes": the year is the fellow's.
	const earlier = when && when.from < match.start && /^(?:and|,)$/.test(match.view.tokens[match.start]?.lower ?? '');
	// "the Tide Prize and the Salt Award (2010)": a year in brackets is that of what stands before it.
	const bracketed = when && hits.length > 1 && (match.view.tokens[when.from]?.depth ?? 0) > 0;
	return defaultDrafts({ ...match, slots: { name: hits }, ...(when && !earlier && !bracketed && { when }) });
}

/** Grants that have no name of their own are named after who gave them. */
export function grants({ slots, view, start, end, when }: Match): readonly Draft[] {
	const noun = view.tokens
		.slice(start, end)
		.find((token) => !token.capital && /^(?:grants?|fellowships?|scholarships?|bursary|bursaries)$/.test(token.lower));
	if (!noun) return [];
	const givers = (slots.organization ?? []).filter(
		(hit) =>
			!namesHonour(view, hit.start, hit.end) &&
			!isCutShort(view, hit.end) &&
			// "the scholarship from A and Kelp scholarship from B": the next one's name.
			!/^(?:grants?|fellowships?|scholarships?|prizes?|awards?)$/.test(view.tokens[hit.end]?.lower ?? ''),
	);
	return givers.map((hit) => {
		const organization = hit.value as OrganizationMention;
		const name = `${noun.lower.replace(/ies$/, 'y').replace(/s$/, '')} from ${organization.name}`;
		// "grants from A and B (2011)": a year in brackets is that of what stands right before it.
		const another = when && (view.tokens[when.from]?.depth ?? 0) > 0 && when.from > hit.end + 1;
		const date = hit.when?.point ?? (another ? undefined : when?.point);
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

/** "is the 2006 recipient of": the year before the noun is the prize's. */
export function inYear(match: Match): readonly Draft[] {
	const { view, classes, slots } = match;
	const noun = classes.find(({ name }) => name === 'award-recipient')?.start ?? slots.name?.[0]?.start ?? match.start;
	const year = view.tokens.findIndex((token, at) => at > match.start && at < noun && isYear(token));
	if (year < 0 && /^award\/(?:also-won|and-winner)$/.test(match.frame.name)) return defaultDrafts(match);
	if (year < 0) return [];
	const hits = slots.name ?? [];
	const when = { point: view.tokens[year]?.text ?? '', from: year, to: year + 1 };
	return defaultDrafts({ ...match, slots: { name: hits }, when });
}

/** Honorary degrees are named after who gave them. */
export function honorary({ slots, view, start, when }: Match): readonly Draft[] {
	const degree = slots.credential?.[0];
	if (!degree) return [];
	// "from the University of Tallow and the Ann Roe Professor chair": what is told behind the givers is another honour.
	const isGiver = ({ start: at, end, value }: SlotHit): boolean =>
		!namesHonour(view, at, end) && !/\b(?:Professor|Chair|Fellow)\b/.test((value as OrganizationMention).name);
	// "the Tide Prize (2001) and an honorary doctorate from A": the year in brackets is that of what stands before it.
	const earlier = when && when.from < degree.start && (view.tokens[when.from]?.depth ?? 0) > 0;
	const listed = slots.organization ?? [];
	const other = listed.findIndex((hit) => !isGiver(hit));
	const givers = other < 0 ? listed : listed.slice(0, other);
	const name = view
		.text(degree.start, degree.valueEnd ?? degree.end)
		.replace(/\s+/g, ' ')
		.replace(/(degree|doctorate)s$/, '$1')
		.replace(/ degree$/, '');
	return givers.map((hit) => {
		const organization = hit.value as OrganizationMention;
		const date = hit.when?.point ?? (givers.length === 1 && !earlier ? when?.point : undefined);
		return {
			fact: {
				kind: 'award',
				name: `Honorary ${name} from ${organization.name}`,
				organization,
				...(date ? { date } : {}),
			},
			spans: [spanOf(view, start, Math.max(hit.end, degree.end))],
		};
	});
}
