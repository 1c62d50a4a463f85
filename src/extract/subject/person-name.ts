import { MONTHS } from '../lexicons/calendar';
import { DEMONYMS } from '../lexicons/countries';
import { isGivenName, sameGivenName } from '../lexicons/given-names';
import { isPostNominal } from '../lexicons/post-nominals';
import { afterPrefixes } from '../slots/person';
import { isKnownPlace } from '../slots/place';
import { closingQuote, nameEnds, PERSON_PARTICLES } from '../words/names';
import { oneOf } from '../words/one-of';
import { hasOrganizationHead } from '../words/organization-type';
import { headsTitle } from '../words/title-heads';
import type { Token } from '../words/tokens';

/** Capitalised words that begin no person's name. */
export const NO_NAME = new Set(
	'veteran longtime prominent noted popular beloved acclaimed renowned legendary uncle aunt auntie grandma grandpa granny other additional further former formerly ex current acting interim retired assistant deputy associate vice managing curriculum resume résumé cv portfolio software professional academic employment selected core technical project projects page blog site website hello hi the a an i he she they we you it his her their my our this that these those in on at by from with as when since until and but or if for to following after before during however although while there here is was were did does has have had what which whose who how why where about contact home read click learn see view all more privacy terms copyright early life career education personal awards references external links works publications biography bio profile interview news events speakers speaker staff our team welcome meet remembering honouring honoring celebrating introducing introduction announcing born leaving quitting joining becoming being moving starting building making learning going coming running writing working living growing getting finding looking reaching changing turning launching thinking rethinking teaching returning taking using creating understanding new dear january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
		' ',
	),
);

/** Last words of things that are named after people. */
export const NAMED_AFTER = new Set(
	'lecture center centre street road avenue session remarks program chair trust fund building hall house park stadium collection gallery project act report club'.split(
		' ',
	),
);

/** Words that end the names of posts and sections, and nobody's: "Backend Engineer", "Core Skills". */
const NO_SURNAME = new Set(
	'affairs emeritus emerita appointed elected promoted updated posted modified coach coaches inquirer tribune herald chronicle courier examiner dispatch telegraph times update updates blog news newsletter digest podcast magazine journal gazette story stories series show day days week partner prosecutor solicitor barrister advocate magistrate minister senator governor ambassador treasurer commander constable detective nurse teacher headmaster principal pastor rector curator member members team board leadership report reports directors secretary chairman chairwoman chairperson treasurer counsel commissioner superintendent registrar controller comptroller trustee representative advisor adviser accountant auditor attorney physician therapist fellow engineer developer manager director officer professor assistant analyst consultant scientist designer administrator coordinator specialist executive lecturer researcher associate intern architect president editor technician programmer founder co-founder ceo cto cfo coo lead supervisor instructor trainee apprentice strategist experience skills summary objective interests projects certifications certificates publications appointments qualifications employment development design science engineering management university college school poster paper talk prize prizes award awards medal medals fellowship lectureship scholarship institute foundation hospital library museum theatre theater programme society committee association competition contest championship championships cup league festival tournament symphony orchestra quartet'.split(
		' ',
	),
);

/** Second words of ranks and styles, no names where they stand alone: "Lieutenant Colonel", "Right Reverend". */
const RANKS_ALONE = new Set(
	'general colonel major commander captain admiral sergeant lieutenant corporal reverend'.split(' '),
);

/** Last words of firms and houses, and no surnames. */
const NEVER_SURNAME =
	/^(?:Productions|Studios|Records|Group|Associates|Partners|Company|Foundation|Institute|University|College|School|Hospital|Theatre|Orchestra|Ensemble|Quartet|Trio|Museum|Gallery|Hospice|Bakery|Brewery|Winery|Distillery|Pottery|Nurseries|Restaurant|Hotel|Bookshop|Holdings|Logistics|Solutions|Services|Consulting|Consultants|Architects|Solicitors|Construction|Publishing|Publishers|Pictures|Entertainment|Media|Library|Agency|Centre)$/;

/** Verbs of headlines, and of text in capitals. */
const HEADLINE_VERB =
	/^(?:is|was|has|made|named|names|joins|joined|appointed|elected|promoted|honou?red|awarded|wins|dies|died|becomes|became|leaves|returns|takes|steps|signs|launches|receives|received|retires|announces|earns|speaks|talks|says|gets|shares|discusses|explains|tells)$/;

/** What a page about somebody is called, behind their name: "Ann Roe Obituary". */
const PAGE_NOUN = /^(?:obituar(?:y|ies)|eulogy|biography|bio|profile|interview|resume|résumé|homepage|website)$/;

/** Words that begin a sentence right behind a name that stood alone: "Ann Roe While others slept". */
const OPENS_CLAUSE =
	/^(?:while|when|where|since|although|because|he|she|they|we|his|her|their|our|it|this|these|how|why|what|but|if|for|in)$/;

/** Words for what people do that no name begins with. */
const CALLINGS = new Set(
	'engineer nurse author poet singer actor actress writer novelist composer conductor cellist pianist violinist photographer sculptor architect historian activist entrepreneur journalist filmmaker footballer midfielder defender goalkeeper scientist mathematician physicist chemist lawyer politician musician drummer guitarist rapper philosopher economist astronaut cyclist swimmer playwright broadcaster comedian biologist songwriter producer filmmaker choreographer screenwriter illustrator cartoonist'.split(
		' ',
	),
);
const isCalling = (word: string): boolean =>
	CALLINGS.has(word.slice(word.lastIndexOf('-') + 1)) || /.{3}(?:ologist|ographer|iatrist)$/.test(word);

/** Whether a word ends what somebody is, and no name. */
export const isWhatTheyAre = (word: string): boolean =>
	isCalling(word) ||
	headsTitle(word) ||
	/^(?:fighter|leader|hero|heroine|legend|patriot|icon|saint|martyr)$/.test(word);

/** Of a word with hyphens, the part before the first. */
const firstPart = (word: string): string => (word.includes('-') ? word.slice(0, word.indexOf('-')) : word);

/** Whether a word is a given name, or its part before a hyphen is. */
const opensWithGivenName = oneOf({ has: (word) => isGivenName(firstPart(word)) });

/** "J." and "J"; no longer word need be looked at closely. */
const isInitial = (word: string): boolean => word.length <= 3 && /^\p{Lu}\.?$/u.test(word);

/** "BSc Physics": what opens a line of studies. */
const DEGREE = /^(?:[BM]\.?(?:Sc|Eng|Ed|BA|A|S)\.?|LL\.?[BM]\.?|Ph\.?D\.?)$/;

/** Styles before names that begin the names of posts too. */
const OPENS_POSTS = /^(?:chief|major|general|president|principal|master)$/;

/** A person's name among tokens. */
export interface Person {
	/** The first token of the name, behind honorifics. */
	readonly start: number;
	readonly end: number;
	/** The name's words in lower case. */
	readonly words: readonly string[];
	readonly prefix?: string;
}

/** A person's name that begins at a token, and the honorifics before it. Loose: opening words may hold names no lexicon knows. */
export function personAt(tokens: readonly Token[], at: number, loose: boolean): Person | undefined {
	const led = afterPrefixes(tokens, at);
	const prefixed = led > at;
	let start = led;
	if (loose && tokens[start + 1]?.capital && tokens[start + 2]?.capital && isCalledBefore(tokens, start)) start++;
	const first = tokens[start];
	if (!first?.capital || first.kind !== 'word' || first.quoted || DEGREE.test(first.text)) return undefined;
	// "June R. Quill": a month with an initial behind it is a name; "A. B. Roe": an initial, and no article.
	const month =
		MONTHS.has(first.lower) && (isInitial(tokens[start + 1]?.text ?? '') || isCalledAfterMonth(tokens, start));
	const initial = first.text.endsWith('.') && isInitial(first.text);
	if (NO_NAME.has(first.lower) && !month && !initial) return undefined;
	if (!prefixed && !loose && !opensWithGivenName(first) && !isInitial(first.text)) return undefined;
	// "Mara L. Quill": an initial in the midst of a name begins none.
	if (!prefixed && !loose && isInitial(first.text) && tokens[start - 1]?.capital && tokens[start - 1]?.kind === 'word')
		return undefined;
	let end = nameEnds(tokens, start, PERSON_PARTICLES).find((last) => {
		for (let k = start; k < last; k++)
			if (['and', '&'].includes(tokens[k]?.lower ?? '') || tokens[k]?.kind !== 'word') return false;
		return last - start <= 6;
	});
	if (end === undefined || isOfBody(tokens, start, end)) return undefined;
	// "Ann Roe Joins Acme": a headline's verb ends the name.
	for (let k = start + 2; k < end; k++)
		if ([HEADLINE_VERB, OPENS_CLAUSE, PAGE_NOUN].some((ends) => ends.test(tokens[k]?.lower ?? ''))) end = k;
		// "Ann Roe Indian Freedom Fighter", "Ann Roe Dutch Painter": what somebody is.
		else if (DEMONYMS.has(tokens[k]?.text ?? '') && isWhatTheyAre(tokens[end - 1]?.lower ?? '')) end = k;
	const close = closingQuote(tokens, end, 5);
	const inBrackets =
		tokens[end]?.lower === '(' && tokens[end + 2]?.lower === ')' && tokens[end + 1]?.capital ? end + 2 : -1;
	const after = close > 0 ? close : inBrackets;
	if (after > 0 && tokens[after + 1]?.capital) {
		const rest = nameEnds(tokens, after + 1, PERSON_PARTICLES)[0];
		if (rest !== undefined && rest - after <= 4) end = rest;
	}
	while (end - start > 2 && isPostNominal(tokens[end - 1])) end--;
	// "Mara B. Quill / Head of Acme": the line below is run on.
	if (end - start > 2 && tokens[end]?.lower === 'of' && headsTitle(tokens[end - 1]?.lower ?? '')) end--;
	const list = tokens.slice(start, end).filter((token) => token.kind === 'word');
	const words = list.map((token) => token.lower);
	const name = list.map((token) => token.text);
	if (words.length < 2 && !prefixed) return undefined;
	// "Blockchain Web3"
	if (words.some((word) => /^\p{L}{2,}\d/u.test(word))) return undefined;
	// "Lieutenant Colonel, Infantry": a rank is nobody's name.
	if (words.length < 2 && RANKS_ALONE.has(words[0] ?? '')) return undefined;
	// "Chief Investment Officer", "Major Gifts Officer": a post that begins like a style.
	if (prefixed && OPENS_POSTS.test(tokens[led - 1]?.lower ?? '') && words.length > 1 && headsTitle(words.at(-1) ?? ''))
		if (!isGivenName(words[0] ?? '')) return undefined;
	// "Chief Conductor" is nobody whose name is Conductor.
	if (NO_SURNAME.has(words.at(-1) ?? '') || (words.length < 2 && isCalling(words[0] ?? ''))) return undefined;
	if (
		// "Abel Kidd Productions" is a firm, whatever it begins with; "the Redeemed Christian Church of God" is longer.
		(hasOrganizationHead(name) &&
			(tokens[end]?.lower === 'of' || !(name.length < 4 && (isGivenName(words[0] ?? '') || isInitialled(name))))) ||
		NEVER_SURNAME.test(name.at(-1) ?? '') ||
		/\b(?:Care|Nursing|Funeral|Rest|Children['’]s) Home$/.test(name.join(' ')) ||
		isKnownPlace(name.join(' ')) ||
		DEMONYMS.has(name[0] ?? '')
	)
		return undefined;
	if (
		words.some((word) => word === 'and' || word === 'the') ||
		(words.length > 2 && NAMED_AFTER.has(words.at(-1) ?? '') && !isInitialled(name))
	)
		return undefined;
	return {
		start,
		end,
		words,
		...(prefixed && {
			prefix: tokens
				.slice(at, led)
				.map((token) => token.text)
				.join(' '),
		}),
	};
}

/** "H. Palmer Hall": behind an initial such a word is a surname. */
const isInitialled = (name: readonly string[]): boolean =>
	/^\p{Lu}\.$/u.test(name[0] ?? '') &&
	/^(?:Hall|Church|Park|House|Bank|Court|Temple|Abbey|Field|Press|Center)$/.test(name.at(-1) ?? '');

/** "Glaciologist Marit Solheim", "Manager Sid Crane": what somebody is or does, before the name. */
const isCalledBefore = (tokens: readonly Token[], at: number): boolean => {
	const { lower = '' } = tokens[at] ?? {};
	return (
		// "Tracing Ann Roe"
		(/^\p{L}{3,}ing$/u.test(lower) && !isGivenName(lower) && isGivenName(tokens[at + 1]?.lower ?? '')) ||
		isCalling(lower) ||
		/-year-old$/.test(lower) ||
		(headsTitle(lower) && !isGivenName(lower) && (NO_SURNAME.has(lower) || isGivenName(tokens[at + 1]?.lower ?? '')))
	);
};

/** "April Quill is", "June Quill" alone: months that are given names, where a surname and nothing of a date goes with them. */
function isCalledAfterMonth(tokens: readonly Token[], at: number): boolean {
	const [month, surname, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	return (
		/^(?:april|may|june|august)$/.test(month?.lower ?? '') &&
		/^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(surname?.text ?? '') &&
		surname?.kind === 'word' &&
		!NO_SURNAME_OF_MONTH.test(surname.lower) &&
		!hasOrganizationHead([surname.text]) &&
		(tokens[at - 1] === undefined || /^[.:;]$/.test(tokens[at - 1]?.lower ?? '')) &&
		(after === undefined || /^(?:is|was|has|,|\()$/.test(after.lower))
	);
}
/** What stands behind a month and is nobody's surname. */
const NO_SURNAME_OF_MONTH =
	/^(?:days?|fools?|meetings?|editions?|issues?|updates?|events?|news|newsletter|bank|half|sale|offer|report|results?|minutes|morning|afternoon|evening|night|showers|theses|revolution|uprising|offensive|through|to|and|or|of)$/;

/** "Virginia Tide & Salt Cancer Center": what goes on behind "&" ends as a body's name does. */
function isOfBody(tokens: readonly Token[], start: number, end: number): boolean {
	if (tokens[end]?.lower !== '&' || !tokens[end + 1]?.capital) return false;
	const whole = nameEnds(tokens, start)[0] ?? end;
	return hasOrganizationHead([tokens[whole - 1]?.text ?? '']);
}

/** Whether two names can be the same person's: one holds the other's words, or given name and surname agree. */
export function samePerson(one: readonly string[], other: readonly string[]): boolean {
	const [small, big] = one.length <= other.length ? [one, other] : [other, one];
	if (small.every((word) => big.includes(word)))
		return small.at(-1) === big.at(-1) || small[0] === big[0] || small.length > 1;
	const last = small.at(-1);
	if (last !== big.at(-1)) return false;
	const [a = '', b = ''] = [small[0], big[0]];
	// "Joseph W. Reed" and "Joseph McKean Reed" are two.
	const middle = (words: readonly string[]): readonly string[] => words.slice(1, -1).map((word) => word.charAt(0));
	const [its, others] = [middle(small), middle(big)];
	if (its.length > 0 && others.length > 0 && !its.some((letter) => others.includes(letter))) return false;
	return (a[0] === b[0] && (a.length === 1 || b.length === 1)) || sameGivenName(a, b);
}

/** A name as it is written, on one line. */
export const nameText = (tokens: readonly Token[], start: number, end: number): string =>
	tokens
		.slice(start, end)
		.map((token, index) => (index > 0 && token.spaced ? ` ${token.text}` : token.text))
		.join('');
