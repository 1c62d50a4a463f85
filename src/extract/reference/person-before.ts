import { FEMALE_TITLES, MALE_TITLES } from '../lexicons/gendered-titles';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicons/given-names';
import { FEMALE_KIN, MALE_KIN } from '../lexicons/kin';
import { isPress } from '../lexicons/press';
import { WORK_TYPE_BY_NOUN } from '../lexicons/work-types';
import { NAME_PREFIXES } from '../slots/person';
import { isBroughtOut } from '../words/is-brought-out';
import { hasOrganizationHead } from '../words/organization-type';
import { PREPOSITIONS } from '../words/prepositions';
import type { Token } from '../words/tokens';
import { type Ground, mentionAt, otherPerson } from './subject-mention';

const OPENS_CLAUSE = /^(?:after|before|when|while|since|until|although|though|because|as|if|once)$/;
const OWNED_THING = /^(?:his|her|their|my|our|its|the|a|an)$/;
const ARTICLE = /^(?:the|an?)$/;
const isWork = (token: Token | undefined): boolean => token?.capital === false && WORK_TYPE_BY_NOUN.has(token.lower);

/** Whether a preposition before a name says that it is a place's: "in Decatur". */
const isPlaceHere = (tokens: readonly Token[], at: number): boolean =>
	/^(?:in|of|at|from|near|to)$/.test(tokens[at - 1]?.lower ?? '');

/** Gender of the other person whose name or kinship word ends right before a verb; nothing where it is no person. */
export function personBefore(
	tokens: readonly Token[],
	verb: number,
	ground: Ground,
): 'female' | 'male' | 'unknown' | undefined {
	for (let at = verb - 1; at >= Math.max(0, verb - 6); at--) {
		const token = tokens[at] as Token;
		// "sat on the Committee on Climate Change as deputy chair": the name belongs to the phrase before.
		// A title in quotation marks is nobody: "her talk, “When Someone You Love Dies,” has".
		if (token.kind === 'punctuation' || PREPOSITIONS.has(token.lower) || token.quoted) return undefined;
		if (MALE_KIN.has(token.lower)) return 'male';
		if (FEMALE_KIN.has(token.lower)) return 'female';
		if (token.capital) {
			let start = at;
			while (start > 0 && tokens[start - 1]?.capital && tokens[start - 1]?.kind === 'word') start--;
			// "After Ruth's death": the sentence's first word has its capital from its place.
			if (start === 0 && at > 0 && OPENS_CLAUSE.test(tokens[0]?.lower ?? '')) start = 1;
			// "Her portrayal of Nurse Bell earned": a name that ends another noun's phrase, unless a relative's.
			const of = tokens[start - 1]?.lower ?? '';
			if (PREPOSITIONS.has(of) && start > 1) {
				const head = tokens[start - 2]?.lower ?? '';
				return MALE_KIN.has(head) ? 'male' : FEMALE_KIN.has(head) ? 'female' : undefined;
			}
			// "Dr Roe's studies include …": the subject behind a title is nobody else.
			let name = start;
			while (name < at && NAME_PREFIXES.has(tokens[name]?.lower ?? '')) name++;
			if (mentionAt(tokens, name, ground) > 0) return undefined;
			const first = tokens[start]?.lower ?? '';
			// "Her Piano Concerto was", "Her sculpture The Rope Maker stands": a thing.
			if (OWNED_THING.test(first) || isWork(tokens[start - 1])) return undefined;
			const words = tokens.slice(start, at + 1).map(({ text }) => text);
			if (hasOrganizationHead(words) || isPress(words.join(' '))) return undefined;
			// "Governor Tom Reed", "Pope Francis": the given name tells, or the title.
			const given = tokens[name]?.lower ?? '';
			const titles = tokens.slice(start, name).map((title) => title.lower);
			if (MALE_NAMES.has(given) || titles.some((title) => MALE_TITLES.has(title))) return 'male';
			if (FEMALE_NAMES.has(given) || titles.some((title) => FEMALE_TITLES.has(title))) return 'female';
			if (NAME_PREFIXES.has(first)) return 'unknown';
			// "When the Korean War broke out": a name behind an article is a thing's.
			if (ARTICLE.test(tokens[start - 1]?.lower ?? '')) return undefined;
			// "Salt Roads was published", "Salt Roads is her third novel": a title.
			if (isBroughtOut(tokens, verb)) return undefined;
			if (at === start && !isPlaceHere(tokens, start)) return ground.families.get(first);
			return at > start && otherPerson(tokens, start, ground) > start ? 'unknown' : undefined;
		}
	}
	return undefined;
}
