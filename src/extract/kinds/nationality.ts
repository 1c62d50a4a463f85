import type { PlaceMention } from '../../model';
import { spanOf } from '../claims/drafts';
import type { Draft, Frame, Match, SlotHit, View } from '../frames/frame';
import { COUNTRY_NAMES, LOWER_DEMONYMS } from '../lexicons/countries';
import { LANGUAGES } from '../lexicons/languages';
import { isFragment } from './under-name';

/** Words after a demonym that make it speak of family and not of the person. */
const DESCENT = new Set(
	'descent origin origins ancestry heritage parentage extraction roots immigrants parents parent family stock blood background'.split(
		' ',
	),
);
/** Endings of nouns for persons, for those no list of titles has. */
const PERSON_ENDING =
	/(?:[^e]er|or|ist|ian|man|men|woman|women|ress|eer|ete|eur|star|poet|pilot|icon|figure|hero|heroine|celebrity|citizen|monk|nun|saint|magnate|tycoon)s?$/;
const STOPS = new Set('of for in at by with from on to and or who which that as whose , ; : ( )'.split(' '));
/** Words after "and" that begin something new: "a Kenyan and the first woman", "an American and was a singer". */
const NOT_ADJECTIVES = new Set('the a an is was has had were are his her their its she he they one became'.split(' '));
/** What people teach or play that an adjective of a country belongs to: "Russian literature professor", "French horn player". */
const SUBJECT_MATTER =
	/^(?:languages?|literature|horn|football|history|studies|dance|dancing|cuisine|cooking|politics|grammar|folklore|cinema|philology|linguistics|affairs|relations|airways|airlines|broadcasting|council|library|museum|telecom|petroleum|express|times|herald|desk|edition|institute|academy|embassy|open)$/;
/** "An English teacher" teaches English, whatever country she is of. */
const TEACHES = /^(?:teacher|tutor|lecturer|professor|instructor|translator|interpreter|teaching|major|student)s?$/;

/** Whether a demonym tells what somebody works on rather than where they are from. */
function isOfMatter(view: View, hit: Hit): boolean {
	const next = view.tokens[hit.end]?.lower ?? '';
	return SUBJECT_MATTER.test(next) || (TEACHES.test(next) && LANGUAGES.has(view.text(hit.end - 1, hit.end)));
}

/** How many words may stand between a demonym and what the person is: "Labour Party", "martial arts film". */
const REACH = 6;

/** Words that end as nouns for persons do and are none. */
const NO_PERSON =
	/^(?:better|later|other|rather|ever|never|over|under|after|however|another|water|paper|power|number|summer|winter|september|october|november|december|order|matter|letter|for|or|nor|minor|prior|interior|exterior)$/;

const isPersonNoun = (view: View, word: string): boolean => {
	if (NO_PERSON.test(word)) return false;
	const titles = view.lexicon.words.get('title');
	return titles?.has(word) || titles?.has(word.replace(/s$/, '')) || PERSON_ENDING.test(word);
};

interface Hit {
	readonly value: unknown;
	readonly start: number;
	readonly end: number;
	readonly extra?: Readonly<Record<string, unknown>>;
}

function drafts(match: Match, hits: readonly Hit[]): readonly Draft[] {
	return hits.flatMap((hit) => {
		const also = hit.extra?.also as readonly string[] | undefined;
		return [hit.value as string, ...(also ?? [])].map(
			(country): Draft => ({
				fact: { kind: 'nationality', country },
				spans: [spanOf(match.view, match.start, hit.end)],
			}),
		);
	});
}

/** The demonyms of a match, by slot or by word class. */
function demonymsOf(match: Match): readonly Hit[] {
	const byWord = match.classes.flatMap(({ name, start, end, word }): Hit[] => {
		const value = name === 'demonym' && match.view.tokens[start]?.capital ? LOWER_DEMONYMS.get(word) : undefined;
		return value === undefined ? [] : [{ value, start, end }];
	});
	return [...(match.slots.country ?? []), ...byWord];
}

/** A word in small letters that no comma, verb or "who" is. */
function isPlain(view: View, at: number): boolean {
	const token = view.tokens[at];
	return token?.kind === 'word' && !token.capital && !STOPS.has(token.lower) && !NOT_ADJECTIVES.has(token.lower);
}

/** What a match states outright: "citizen of Kenya". */
function stated(match: Match): readonly Draft[] {
	const hits = match.slots.country ?? [];
	const last = hits.at(-1);
	return last && !DESCENT.has(match.view.tokens[last.end]?.lower ?? '') ? drafts(match, hits) : [];
}

/** Countries of immigrants: what stands before their demonym is an origin more often than a second nationality. */
const IMMIGRANT = new Set([
	'United States',
	'Canada',
	'Australia',
	'New Zealand',
	'Israel',
	'Malaysia',
	'Singapore',
	'Indonesia',
	'Mauritius',
	'Fiji',
	'Guyana',
	'Trinidad and Tobago',
	'Jamaica',
	'Cyprus',
]);

/** "Mexican American", "Greek-Cypriot": the second says whose citizen someone is, the first where the family is from. */
function nations(match: Match, hits: readonly Hit[]): readonly Hit[] {
	const last = hits.at(-1);
	const also = last?.extra?.also as readonly string[] | undefined;
	const country = also?.at(-1) ?? (last?.value as string | undefined);
	if (!last || country === undefined || !IMMIGRANT.has(country)) return hits;
	const apart = match.view.tokens
		.slice(hits[0]?.end ?? 0, last.start)
		.some((token) => ['and', '/', ','].includes(token.lower));
	return apart ? hits : [{ value: country, start: last.start, end: last.end }];
}

/** A demonym says what the person is where a noun for persons follows: "Kenyan runner", not "Kenyan newspaper". */
function roleFollows(match: Match): readonly Draft[] {
	const { view } = match;
	const hits = demonymsOf(match);
	const last = hits.at(-1);
	if (!last || DESCENT.has(view.tokens[last.end]?.lower ?? '') || isOfMatter(view, last) || isOffice(view, last))
		return [];
	for (let at = last.end; at < last.end + REACH; at++) {
		const token = view.tokens[at];
		if (!token) break;
		if (token.kind === 'clitic') return [];
		if (STOPS.has(token.lower)) {
			// "Greek, later Roman, poet" and "French and Swiss writer" go on; other stops end the phrase.
			if (at === last.end && [',', 'and', '-'].includes(token.lower)) continue;
			// "a Kenyan folk and pop singer": two adjectives of one noun.
			if (token.lower === 'and' && isPlain(view, at - 1) && isPlain(view, at + 1)) continue;
			break;
		}
		if (!isPersonNoun(view, token.lower)) continue;
		// "Kenyan football club owner": the last noun for persons before the phrase ends counts, and there is one.
		return drafts(match, nations(match, hits));
	}
	// "She is Kenyan." and "is an American who …" need no noun.
	const next = view.tokens[last.end]?.lower;
	const settled = /^(?:currently|now)$/.test(next ?? '') ? view.tokens[last.end + 1]?.lower : next;
	return next === undefined ||
		['.', 'who', 'by', 'born', ';', 'whose'].includes(next) ||
		/^(?:living|based|residing|settled|resident)$/.test(settled ?? '')
		? drafts(match, nations(match, hits))
		: [];
}

/** Offices and services that only citizens hold. */
const OF_CITIZENS =
	/^(?:senator|representative|congressman|congresswoman|congressperson|president|vice|army|navy|naval|marine|air|military|ambassador|secretary)$/;

/** "a U.S. Magistrate Judge": the letters of a state say whose office it is. */
function isOffice({ tokens }: View, { start, end }: Hit): boolean {
	const next = tokens[end];
	const letters = /^U\.?(?:S\.?A?|K)\.?$/.test(tokens[start]?.text ?? '');
	return letters && next?.capital === true && !OF_CITIZENS.test(next.lower);
}

/** "the Canadian cartoonist Ann Lee": a noun for persons stands between the demonym and the name. */
function nounBetween(match: Match): readonly Draft[] {
	const { view, slots } = match;
	const country = demonymsOf(match)[0];
	const subject = slots.subject?.[0];
	if (!country || !subject || subject.end === subject.start || isOffice(view, country)) return [];
	// "the American Express executive Mara Quill": a body's name.
	if (country.end < subject.start && view.tokens[country.end]?.capital) return [];
	return isPersonNoun(view, view.tokens[subject.start - 1]?.lower ?? '') ? drafts(match, [country]) : [];
}

/** "British writer Ruth Reed, author of": of whom the line names. */
function isOfAnother(view: View, from: number): boolean {
	for (let at = from; at < from + REACH && !STOPS.has(view.tokens[at]?.lower ?? '.'); at++) {
		const next = view.tokens[at + 1];
		if (view.tokens[at]?.capital === false && isPersonNoun(view, view.tokens[at]?.lower ?? '') && next?.capital)
			return true;
	}
	return false;
}

/** "Kenyan novelist, born in Tallow", "Kenyan, born 1950", "Kenyan, 1950–2019": what stands first under the name. */
function underOwnName(match: Match): readonly Draft[] {
	const { view } = match;
	if (!isFragment(view) || view.tokens.slice(0, demonymsOf(match)[0]?.start).some(({ kind }) => kind === 'number'))
		return [];
	const hits = demonymsOf(match);
	const end = hits.at(-1)?.end ?? match.end;
	const { lower = '.' } = view.tokens[end] ?? {};
	const next = view.tokens[/^[,(]$/.test(lower) ? end + 1 : end];
	const alone = /^[,(.]$/.test(lower) && (!next || next.kind === 'number' || /^(?:born|b|\.)$/.test(next.lower));
	return alone ? drafts(match, nations(match, hits)) : isOfAnother(view, end) ? [] : roleFollows(match);
}

/** The country that ends a place: "Tallow, Kenya". */
function countryOf(place: SlotHit | undefined): Hit | undefined {
	const parts = (place?.value as PlaceMention | undefined)?.name.split(', ') ?? [];
	const value = parts.length > 1 ? COUNTRY_NAMES.get(parts.at(-1) ?? '') : undefined;
	return place && value !== undefined ? { value, start: place.start, end: place.end } : undefined;
}

/** "one of Kenya's greatest runners": a noun for persons ends the phrase. */
function personOf(match: Match): readonly Draft[] {
	const { tokens } = match.view;
	for (let at = match.end; at < match.end + REACH; at++) {
		const token = tokens[at];
		if (token?.kind !== 'word' || STOPS.has(token.lower)) break;
		if (isPersonNoun(match.view, token.lower)) return drafts(match, match.slots.country ?? []);
	}
	return [];
}

/** "was a footballer from Argentina": the noun before "from" is one for persons. */
function nounBefore(match: Match): readonly Draft[] {
	const { view, slots } = match;
	const country = slots.country?.[0] ?? countryOf(slots.place?.[0]);
	const from = country ? country.start - 1 : 0;
	const at = view.tokens[from]?.lower === 'the' ? from - 1 : from;
	return country && isPersonNoun(view, view.tokens[at - 1]?.lower ?? '') ? drafts(match, [country]) : [];
}

const AND_ANOTHER = '(and <country:demonym>)?';

/**
 * How texts state nationality: by what they call the person in the sentence that says what they are. Descent, parents,
 * a place of birth and adjectives of things say nothing of it.
 */
export const NATIONALITY_FRAMES: readonly Frame[] = [
	{
		name: 'nationality/copula',
		kind: 'nationality',
		patterns: [
			'<subject> @be (a|an|the|one of the|both|among the)? <adjectives>? <country:demonym> (-|and|/) <country:demonym>',
			'<subject> @be (a|an|the)? (@people|pasifika) <country:demonym>',
			'<subject> @be (a|an|the|one of the|both|among the)? <adjectives>? <country:demonym> <country:demonym>',
			'<subject> @be (a|an|the|one of the|both|among the)? (<adjectives> ,?)? <country:demonym>',
			'<subject> , (a|an|the)? <adjectives>? @demonym',
			'<subject> (a|an|the) <adjectives>? @demonym',
		],
		build: roleFollows,
	},
	{
		name: 'nationality/apposition',
		kind: 'nationality',
		patterns: ['(the|a|an)? @demonym … <subject>'],
		build: nounBetween,
	},
	{
		name: 'nationality/fragment',
		kind: 'nationality',
		patterns: [
			'^ (a|an)? <adjectives>? <country:demonym> (-|and|/) <country:demonym>',
			'^ (a|an)? (<adjectives> ,?)? <country:demonym>',
			'<subject> \\( <country:demonym> (,|;) (born|b)',
		],
		build: (match) => (match.slots.subject ? stated(match) : underOwnName(match)),
	},
	{
		name: 'nationality/from',
		kind: 'nationality',
		patterns: ['<subject> @be (a|an|the) … from (the)? <country>', '<subject> @be (a|an|the) … from <place>'],
		build: nounBefore,
	},
	{
		name: 'nationality/native',
		kind: 'nationality',
		patterns: ["<subject> … … <subject's> native <country>"],
		build: stated,
	},
	{
		name: 'nationality/represented',
		kind: 'nationality',
		patterns: ['<subject> … (represent|represents|represented|representing) <country> … (at|in) … <contest>'],
		build: stated,
	},
	{
		name: 'nationality/greatest',
		kind: 'nationality',
		patterns: ["<subject> @be (one of)? <country> 's (most|best|greatest|leading|foremost|finest|top)"],
		build: personOf,
	},
	{
		name: 'nationality/citizen',
		kind: 'nationality',
		patterns: [
			'<subject> @be (a|an)? (citizen|national|subject) of (the)? <country> (and (of)? <country>)?',
			'<subject> @be (a|an)? (naturalised|naturalized|dual)? <country:demonym> (and <country:demonym>)? (citizen|national|subject)',
			'<subject> @become (a|an)? (naturalised|naturalized)? (citizen of <country>|<country:demonym> citizen)',
			`<subject> (@hold|@receive|acquired|took|takes|has taken|had acquired) (dual|joint|both)? <country:demonym> ${AND_ANOTHER} (citizenship|citizenships|nationality|nationalities)`,
			'<subject> @be (a|an)? (dual|joint)? citizen of (both)? <country> and (of)? <country>',
			'<subject> (@hold|@receive|acquired|took|has taken|had acquired) (dual|joint|both)? (citizenship|nationality) of (both)? <country> (and (of)? <country>)?',
			'^ (a|an)? <country:demonym> (citizen|national) ,',
			'^ (nationality|citizenship) : (<country:demonym>|<country>)',
		],
		build: stated,
	},
];
