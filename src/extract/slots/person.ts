import type { SlotMatch, SlotType, View } from '../frames/frame';
import { phraseLength, type WordClass } from '../frames/lexicon';
import type { InnerView } from '../frames/view';
import { DEMONYMS } from '../lexicons/countries';
import { isGivenName } from '../lexicons/given-names';
import { isPeople } from '../lexicons/peoples';
import { isPostNominal } from '../lexicons/post-nominals';
import { closingQuote, nameEnds, PERSON_PARTICLES } from '../words/names';
import { hasOrganizationHead } from '../words/organization-type';
import type { Token } from '../words/tokens';
import { inOneLine } from '../words/words-of';
import { isKnownPlace } from './place';

/** Titles before names, dropped from the value: "Dr", "Sir". */
export const NAME_PREFIXES: ReadonlySet<string> = new Set(
	'canon archdeacon prebendary detective comrade emeritus emerita don doña hon honourable honorable excellency highness majesty eminence venerable swami shri sri smt datuk dato dr-ing drs ir air-marshal marshal alhaji alhaja chief pastor engr barr princess dr mr mrs ms miss prof professor sir dame lord lady rev reverend fr father sister brother mother st saint capt captain col colonel gen general maj major lt lieutenant sgt sergeant hon judge justice count countess baron baroness duke duchess prince princess king queen emperor empress sheikh president senator rabbi imam pope bishop archbishop cardinal admiral commodore commander chief bl blessed commissioner inspector constable superintendent ltc ltcol maj gen brig brigadier cpt cpl corporal pvt private sfc ssg msg sgm csm tsgt smsgt cmsgt 1lt 2lt lcdr cdr adm vadm radm ens ensign wo cwo pfc spc mx madam madame hrh rt revd cpo petty-officer sqn wg cdre chef coach cllr councillor ambassador governor mayor vice-admiral rear-admiral lieutenant-general major-general brigadier-general lieutenant-colonel lieutenant-commander sergeant-major'.split(
		' ',
	),
);
/** Words that make a title of the one after them: "Right Reverend", "Air Marshal", "Rear Admiral". */
const PREFIX_LEADS = new Set(
	'late right most very air wing flight rear detective chief vice squadron group warrant petty field staff master second first lance assistant associate adjunct distinguished presiding senior lead executive acting deputy retired former district circuit magistrate his her your'.split(
		' ',
	),
);

/** "(Retired)" behind a rank. */
const isRetired = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.text === '(' &&
	/^(?:retired|ret|ret\.|retd|retd\.|rtd)$/.test(tokens[at + 1]?.lower ?? '') &&
	tokens[at + 2]?.text === ')';

/** Token at which the titles before a name begin; the name itself where there are none. */
export function prefixesFrom(tokens: readonly Token[], name: number): number {
	let at = name;
	while (tokens[at - 1]?.capital && NAME_PREFIXES.has(tokens[at - 1]?.lower ?? '')) at--;
	return at;
}

/** Token index after the titles before a name; `at` where there are none. A title is followed by a capital. */
export function afterPrefixes(tokens: readonly Token[], at: number): number {
	let start = at;
	while (start - at < 5 && tokens[start]?.capital) {
		const { lower, text } = tokens[start] as Token;
		// "General (Retired) Ann Roe"
		if (NAME_PREFIXES.has(lower) && isRetired(tokens, start + 1) && tokens[start + 4]?.capital) return start + 4;
		// "Dr. (Mrs.) Ann Roe"
		const inner = tokens[start + 2]?.lower ?? '';
		if (tokens[start + 1]?.text === '(' && tokens[start + 3]?.text === ')' && NAME_PREFIXES.has(inner)) {
			if (NAME_PREFIXES.has(lower) && tokens[start + 4]?.capital) return start + 4;
		}
		if (!tokens[start + 1]?.capital) break;
		// "Sri Lanka": a country, and nobody of that name.
		if (lower === 'sri' && tokens[start + 1]?.lower === 'lanka') break;
		const leads = PREFIX_LEADS.has(lower) && NAME_PREFIXES.has(tokens[start + 1]?.lower ?? '');
		if (!leads && !NAME_PREFIXES.has(lower) && !/^H\.E\.?$/.test(text)) break;
		start++;
	}
	return start;
}

const SUFFIXES = new Set('jr sr ii iii iv v'.split(' '));
const NEVER = new Set(
	'the i he she they his her their in on at and but when however after before who whom university college school church'.split(
		' ',
	),
);

/** Heads of bodies and buildings that are family names as often: "Nancy Hall". */
const SURNAME_HEADS = new Set(
	'Hall Church Banks Bank House Lodge Chambers Temple Abbey Court Courts Park Parks Field Fields Chapel Club Marsh Camp Camps Dance Farm Fair Forum Board Branch Wing Garden Order Post Press Shop Ward Wells Station Fort Inn'.split(
		' ',
	),
);

/** Letters behind a name that are part of it. */
const BELONGS_TO_NAME = /^(?:[JS]r\.?|I{2,3}|IV)$/;

/** "Teacher of the Year" */
const YEARLY = /^(?:year|month|week|season|decade|century|match|game|tournament)$/;

/** A person's name: titles before it are skipped, "Jr." belongs to it. The value is the name as written. */
export const personSlot: SlotType = (view, at) => {
	const { tokens } = view;
	if (view.shouting) return [];
	const start = afterPrefixes(tokens, at);
	const first = tokens[start];
	if (!first || NEVER.has(first.lower)) return [];
	const [longest] = nameEnds(tokens, start, PERSON_PARTICLES).filter((end) => {
		for (let k = start; k < end; k++) {
			const token = tokens[k];
			if (token?.lower === 'and' || token?.lower === '&' || token?.kind === 'clitic' || /\d/.test(token?.text ?? ''))
				return false;
		}
		return end - start <= 7;
	});
	if (!longest) return [];
	const isTitle = NAME_PREFIXES.has(first.lower) && !isGivenName(first.lower) && tokens[longest]?.lower !== 'of';
	// "the King, her father": a title, and no name.
	if (longest - start === 1 && (isTitle || tokens[start - 1]?.lower === 'the')) return [];
	let end = longest;
	// 'Altimont "Freddie" Butler'
	const close = closingQuote(tokens, end, 5);
	if (close > 0 && tokens[close + 1]?.capital) {
		const rest = nameEnds(tokens, close + 1, PERSON_PARTICLES).find(
			(last) => !tokens.slice(close + 1, last).some((token) => token.lower === 'and' || token.lower === '&'),
		);
		if (rest && rest - close <= 4) end = rest;
	}
	// "his sister Ruth Teacher of the Year": what somebody was named.
	if (tokens[end]?.lower === 'of' && tokens[end + 1]?.lower === 'the' && YEARLY.test(tokens[end + 2]?.lower ?? ''))
		return [];
	// "John of Ulm": a place belongs to a single name.
	if (end - start === 1 && tokens[end]?.lower === 'of' && tokens[end + 1]?.capital)
		end =
			nameEnds(tokens, end + 1, PERSON_PARTICLES).find(
				(last) => !tokens.slice(end + 1, last).some((token) => token.lower === 'and' || token.lower === '&'),
			) ?? end;
	if (tokens[end]?.lower === ',' && SUFFIXES.has(tokens[end + 1]?.lower ?? '')) end += 2;
	while (end - start > 1 && isPostNominal(tokens[end - 1]) && !BELONGS_TO_NAME.test(tokens[end - 1]?.text ?? '')) end--;
	const name = inOneLine(view.text(start, end));
	const last = name.split(' ').at(-1) ?? '';
	// "Christian parents", "Han Chinese descent"
	if ((end - start === 1 || DEMONYMS.has(last)) && isNoun(tokens[end])) return [];
	if (DEMONYMS.has(name) || isKnownPlace(name)) return [];
	// "his wife Morag, a GP": letters alone are what somebody is.
	if (end - start === 1 && first.allCaps && name.length > 1 && !isGivenName(first.lower)) return [];
	if (end - start === 1 && isPostNominal(first)) return [];
	if (
		hasOrganizationHead(name.split(' ')) &&
		!(end - start <= 3 && end - start > 1 && isGivenName(first.lower) && SURNAME_HEADS.has(last))
	)
		return [];
	if ((isPeople(first.lower) && !isGivenName(first.lower)) || (end - start === 1 && isAdjectival(view, start)))
		return [];
	// "Roy “Dale” and Ann Bell"
	const called = close > 0 && close <= end + 2 && tokens[close + 1]?.lower === 'and' ? close + 1 : 0;
	if (called > 0) return [{ start, end: called, valueEnd: end, value: name }] satisfies SlotMatch[];
	return [{ start, end, value: name }] satisfies SlotMatch[];
};

/** Small words that may follow a name of one word without going on its phrase: "Tom and", "Tom who", "Tom in". */
const AFTER_NAME = new Set(
	'and or who whom whose which that in on at to of for from by with as but while when where after before until since both also then later now so during into about not nor if than'.split(
		' ',
	),
);

/** Whether a noun follows a single word that no list of given names has: "Cornish tin miners", "Navy officer". */
function isAdjectival(view: View, at: number): boolean {
	const next = view.tokens[at + 1];
	if (next?.kind !== 'word' || next.capital || isGivenName(view.tokens[at]?.lower ?? '')) return false;
	return !AFTER_NAME.has(next.lower) && !(view as InnerView).isVerb(next) && !next.lower.endsWith('ly');
}

/** A small word that can go on a phrase which only looked like a name. */
const isNoun = (token: Token | undefined): boolean =>
	token?.kind === 'word' &&
	!token.capital &&
	/^(?:parents|descent|origin|family|ancestry|heritage|immigrants|couple|studies|school|music|literature|community|church|name)$/.test(
		token.lower,
	);

/** Adjectives before what someone is: "award-winning", "Dutch-born", "retired", with the commas between them. */
export const adjectivesSlot: SlotType = (view, at) => {
	const { tokens, lexicon } = view;
	const qualities = lexicon.words.get('quality');
	const ends: number[] = [];
	let end = at;
	while (end - at < 8) {
		const token = tokens[end];
		if (!token || token.kind === 'punctuation') break;
		const phrase = qualities ? phraseLength(qualities, tokens, end) : 0;
		const compound =
			/-(?:born|based|trained|winning|educated|nominated|selling|bred|raised|speaking|century|year-old)$/.test(
				token.lower,
			);
		// "Cape Town-based"
		const town = token.capital ? townBased(tokens, end) : 0;
		if (town > end) {
			end = town;
			ends.unshift(end);
			continue;
		}
		if (phrase === 0 && !compound && !(token.lower.endsWith('ly') && !token.capital)) break;
		end += Math.max(1, phrase);
		ends.unshift(end);
		if (tokens[end]?.lower === ',' || tokens[end]?.lower === 'and') end++;
	}
	return ends.map((last) => ({ start: at, end: last, value: view.text(at, last) }));
};

/** Where "Cape Town-based" ends; 0 where no such word begins at a token. */
function townBased(tokens: readonly Token[], at: number): number {
	for (let next = at + 1; next <= at + 2 && tokens[next]?.capital; next++)
		if (/-(?:based|born)$/.test(tokens[next]?.lower ?? '')) return next + 1;
	return 0;
}

/** What a relative is, said before the name: "the architect", "Mexican singer and actress", "fellow writer". */
const DESCRIBES = new Set(
	'the a an fellow and then late future former , noted famous well-known young professional local reverend rev actor'.split(
		' ',
	),
);
const MOST_WORDS = 9;

/** The name of a relative, past what is said of them before it: "the architect Jan Roe" is Jan Roe; a maiden name belongs to it. */
export const relativeSlot: SlotType = (view, at) => {
	const { tokens, lexicon } = view;
	const titles = lexicon.words.get('title');
	let start = at;
	let noun = true;
	// "her husband and Tom": another.
	if (tokens[at]?.lower === 'and') return [];
	while (start - at < MOST_WORDS) {
		const token = tokens[start];
		if (!token || token.kind === 'clitic') return [];
		const demonym = DEMONYMS.has(token.text) || (token.capital && isPeople(token.lower) && !isGivenName(token.lower));
		if (token.capital && !demonym) {
			const past = capitalsBeforeTitle(view, start, titles);
			if (past === 0) break;
			start = past;
			noun = false;
			continue;
		}
		const word = token.lower;
		const kin = KINSHIP.has(word);
		const title = kin || titles?.has(word) || titles?.has(word.replace(/s$/, '')) || isPersonNoun(word);
		const owned = POSSESSIVES.has(word) && start > at - 1 && leadsToKin(tokens, start + 1);
		if (
			!demonym &&
			!owned &&
			!DESCRIBES.has(word) &&
			!title &&
			!(titles && phraseLength(titles, tokens, start) > 0) &&
			!isAdjective(tokens, start, titles)
		)
			return [];
		noun = title || demonym || CLOSES_DESCRIPTION.has(word);
		start++;
	}
	if (!noun || isSortOfPerson(tokens, at, start, titles)) return [];
	return personSlot(view, start).map((match) => ({ ...match, ...withMaidenName(view, match) }));
};

/** "a United Empire Loyalist", "an Anglican Bishop": what somebody is, where no noun stands between the article and the capitals. */
function isSortOfPerson(tokens: readonly Token[], at: number, name: number, titles: WordClass | undefined): boolean {
	const before = tokens.slice(at, name);
	const article = before.findLastIndex(({ lower }) => lower === 'a' || lower === 'an');
	const noun = ({ lower, capital }: Token): boolean =>
		!capital && (titles?.has(lower) === true || isPersonNoun(lower) || KINSHIP.has(lower));
	return article >= 0 && !before.slice(article).some(noun) && !isGivenName(tokens[name]?.lower ?? '');
}

/** A word for what someone is, by its ending: no list has them all. */
const isPersonNoun = (word: string): boolean =>
	word.length > 3 &&
	/(?:er|or|ist|ian|man|woman|ess|eur|eer|star|poet|chef|coach|model|nurse|mogul|tycoon)s?$/.test(word);

/** Words of a description right after which the name may stand. */
const CLOSES_DESCRIPTION = new Set('the a and late fellow reverend future former'.split(' '));
const POSSESSIVES = new Set('his her their my'.split(' '));
const KINSHIP = new Set(
	'son sons daughter daughters child children brother brothers sister sisters wife husband mother father parents twin'.split(
		' ',
	),
);

/** "her mother Ann" in a list of relatives: a kinship word within two words. */
const leadsToKin = (tokens: View['tokens'], at: number): boolean =>
	KINSHIP.has(tokens[at]?.lower ?? '') || (KINSHIP.has(tokens[at + 1]?.lower ?? '') && !tokens[at]?.capital);

/** Token index after capitals that only describe: "Internet" of "Internet entrepreneur Tom Reed"; 0 where they are the name. */
function capitalsBeforeTitle(view: View, at: number, titles: WordClass | undefined): number {
	const { tokens } = view;
	if (isGivenName(tokens[at]?.lower ?? '') || NAME_PREFIXES.has(tokens[at]?.lower ?? '')) return 0;
	let end = at;
	while (end - at < 5 && tokens[end]?.capital && tokens[end]?.kind === 'word') end++;
	const noun = tokens[end];
	if (noun?.kind !== 'word' || (view as InnerView).isVerb(noun) || AFTER_NAME.has(noun.lower)) return 0;
	const titled =
		titles && (phraseLength(titles, tokens, end) > 0 || isPersonNoun(noun.lower) || isAdjective(tokens, end, titles));
	for (let next = end + 1; titled && next <= end + 3; next++) if (tokens[next]?.capital) return end;
	return 0;
}

/** A small word right before a person noun: "movie producer", "grocery shop owner". */
function isAdjective(tokens: View['tokens'], at: number, titles: WordClass | undefined): boolean {
	for (let next = at + 1; next <= at + 2; next++) {
		const lower = tokens[next]?.lower ?? '';
		if (titles?.has(lower) || titles?.has(lower.replace(/s$/, '')))
			return (
				tokens[at]?.kind === 'word' &&
				!/^(?:of|to|in|at|by|for|with|who|from|on|as|was|is)$/.test(tokens[at]?.lower ?? '')
			);
	}
	return false;
}

/** Whether a run of words with capitals is two names. */
const joins = (tokens: readonly Token[], from: number, to: number): boolean =>
	tokens.slice(from, to).some(({ lower }) => lower === 'and' || lower === '&');

function withMaidenName(view: View, match: SlotMatch): Partial<SlotMatch> {
	const { tokens } = view;
	let at = match.end;
	// "Jacqueline (Maranger) Desmarais"
	const close = tokens[at]?.lower === '(' ? tokens.findIndex(({ lower }, index) => index > at && lower === ')') : -1;
	const inner = close > 0 && close - at < 5 ? tokens.slice(at + 1, close) : [];
	if (inner.length > 0 && inner.every(({ capital }) => capital) && tokens[close + 1]?.capital) {
		const rest = nameEnds(tokens, close + 1, PERSON_PARTICLES).find((end) => !joins(tokens, close + 1, end));
		if (rest) return { end: rest, value: view.text(match.start, rest) };
	}
	const bracket = tokens[at]?.lower === '(';
	if (tokens[at]?.lower === ',' || bracket) at++;
	if (!['née', 'nee', 'né', 'born'].includes(tokens[at]?.lower ?? '')) return {};
	const rest = nameEnds(tokens, at + 1, PERSON_PARTICLES)[0];
	if (!rest) return {};
	const end = bracket && tokens[rest]?.lower === ')' ? rest + 1 : rest;
	return bracket && end === rest ? {} : { end, value: view.text(match.start, end) };
}
