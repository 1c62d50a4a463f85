import type { Document } from '../../model';
import { DEMONYMS } from '../lexicons/countries';
import { OCCUPATIONS } from '../lexicons/occupations';
import { isWhatTheyAre } from '../subject/person-name';
import type { Subject } from '../subject/subject';
import { closing } from '../words/aside';
import type { Token } from '../words/tokens';

/** No line that is only a name is longer, in characters. */
const LONGEST_LINE = 80;
/** More words than say what somebody was. */
const LONGEST_NOUN = 8;
/** What old dictionaries say that people were, beside posts and lines of work. */
const OF_OLD = /^(?:divine|prelate|ecclesiastic|antiquary|nonconformist|puritan|courtier|jesuit)$/;
const tellsWhatTheyWere = (word: string): boolean => isWhatTheyAre(word) || OCCUPATIONS.has(word) || OF_OLD.test(word);
/** What follows such words in an entry, and nothing else. */
const GOES_ON =
	/^(?:was|born|b|son|daughter|(?:eldest|youngest|second|third|fourth|fifth|sixth|only|elder|younger) (?:son|daughter|child))$/;

/** Whether a block stands right under a line that is the subject's name: "BROWN, IDA MARY". */
export function opensEntry({ blocks, text }: Document, block: number, { name }: Subject): boolean {
	const above = blocks[block - 1];
	if (!above || above.end - above.start > LONGEST_LINE) return false;
	const line = text.slice(above.start, above.end).toLowerCase();
	const words = name.toLowerCase().split(/\s+/);
	return !/ (?:and|&|with) |['’]s /.test(line) && words.every((word) => line.includes(word));
}

/** Words that begin what is said of another: "My teacher, who", "One of the painters who". */
const OF_ANOTHER =
	/^(?:the|his|her|its|their|my|our|your|this|that|these|those|another|other|one|every|each|any|some|no|all|many|most|several|two|three|four|few)$/;

/**
 * "English divine, born in Ulm", "(1811–1891), English bishop, was born at Ulm", "an eminent scholar, was the son of",
 * "Prolific Kenyan poet who founded a press": the end of the words by which an entry of a dictionary or a caption opens in its
 * person's stead; 0 where a text opens otherwise.
 */
export function entryOpening(tokens: readonly Token[]): number {
	let at = tokens[0]?.lower === '(' ? closing(tokens, 0) : 0;
	if (tokens[at]?.lower === ',') at++;
	if (/^an?$/.test(tokens[at]?.lower ?? '')) at++;
	const first = at;
	// "Physician who", "Prolific Kenyan poet who"
	if (at === 0 && (tellsWhatTheyWere(tokens[0]?.lower ?? '') || isPraise(tokens))) at++;
	while (at < first + LONGEST_NOUN && isOfNoun(tokens[at])) at++;
	const last = tokens[at - 1]?.lower ?? '';
	if (opensCaption(tokens, first, at)) return at;
	if (at === first || tokens[at]?.lower !== ',' || !tellsWhatTheyWere(last)) return 0;
	const [next = '', after = ''] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower];
	return GOES_ON.test(next) || GOES_ON.test(`${next} ${after}`) ? at : 0;
}

const isPraise = ([first, next]: readonly Token[]): boolean =>
	first?.kind === 'word' && !OF_ANOTHER.test(first.lower) && DEMONYMS.has(next?.text ?? '');

/** Whether "who" stands right behind what somebody was: a calling, or whatever a people's word opens. */
const opensCaption = (tokens: readonly Token[], first: number, end: number): boolean =>
	end > first &&
	/^whos?e?$/.test(tokens[end]?.lower ?? '') &&
	(tellsWhatTheyWere(tokens[end - 1]?.lower ?? '') || DEMONYMS.has(tokens[first]?.text ?? ''));

const isOfNoun = (token: Token | undefined): boolean =>
	token?.kind === 'word' &&
	(!token.capital || DEMONYMS.has(token.text)) &&
	!/^(?:was|born|of|in|at|who|whose)$/.test(token.lower);
