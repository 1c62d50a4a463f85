import { phraseLength, type WordClass } from './lexicon';
import { isGivenName } from './lexicons/given-names';
import { FEMALE_KIN, MALE_KIN } from './lexicons/kin';
import { isPostNominal } from './lexicons/post-nominals';
import { nameEnds, PERSON_PARTICLES } from './names';
import { hasOrganizationHead } from './organization-type';
import { NAME_PREFIXES } from './slots/person';
import type { Subject } from './subject';
import type { Token } from './tokens';
import type { VerbTest } from './verb-test';

/** What every sentence is read against. */
export interface Ground {
	readonly subject: Subject;
	readonly aliases: WordClass;
	readonly isVerb: VerbTest;
	readonly adverbs: WordClass | undefined;
}

const isNameLike = (token: Token): boolean =>
	!token.allCaps &&
	![
		'the',
		'in',
		'when',
		'as',
		'at',
		'after',
		'before',
		'while',
		'and',
		'but',
		'that',
		'since',
		'although',
		'then',
		'later',
		'for',
		'on',
		'by',
		'with',
		'from',
		'because',
		'if',
		'where',
		'what',
		'how',
		'why',
	].includes(token.lower);

/** End of the subject's name at a token: the longest alias that is not part of a longer name. */
export function mentionAt(tokens: readonly Token[], at: number, ground: Ground): number {
	const first = tokens[at];
	if (!first?.capital) return 0;
	const length = phraseLength(ground.aliases, tokens, at);
	if (length === 0) return 0;
	for (let k = at; k < at + length; k++) if (!tokens[k]?.capital && k === at) return 0;
	let end = at + length;
	const before = tokens[at - 1];
	// "her daughter Mara", "his father John Quill": a relative of the same name.
	if (before && !before.capital && (MALE_KIN.has(before.lower) || FEMALE_KIN.has(before.lower))) return 0;
	if (
		before?.capital &&
		before.kind === 'word' &&
		at > 1 &&
		!NAME_PREFIXES.has(before.lower) &&
		// ". Then Quill", ", Actress Mara Quill"; but "her brother, Sho Quill," is he.
		!(length > 1 ? /^[.:;,(]$/ : /^[.:;]$/).test(tokens[at - 2]?.text ?? '') &&
		isNameLike(before)
	)
		return 0;
	if (
		before &&
		isGivenName(before.lower) &&
		before.capital &&
		!ground.subject.aliases.has(before.lower) &&
		length === 1
	)
		return 0;
	const next = tokens[end];
	if (next?.lower === ',' && ['jr', 'sr'].includes(tokens[end + 1]?.lower ?? '')) end += 2;
	else if (['jr', 'sr', 'ii', 'iii', 'iv'].includes(next?.lower ?? '')) end++;
	const after = tokens[end];
	// "Lee Foundation", "Alison Krauss": a longer name.
	if (after?.capital && after.kind === 'word' && after.spaced && after.text !== 'I' && !isPostNominal(after)) return 0;
	return end;
}

/** End of another person's name at a token; `at` where there is none. */
export function otherPerson(tokens: readonly Token[], at: number, ground: Ground): number {
	if (!tokens[at]?.capital) return at;
	const end = nameEnds(tokens, at, PERSON_PARTICLES).find((last) => {
		for (let k = at; k < last; k++) if (tokens[k]?.lower === 'and' || tokens[k]?.kind !== 'word') return false;
		return last - at <= 5;
	});
	if (end === undefined) return at;
	const names = tokens.slice(at, end).map((token) => token.text);
	// "Queen Anne University of Ulm": the name goes on as a body's.
	if (hasOrganizationHead([tokens[end]?.text ?? '', 'of'].slice(0, tokens[end]?.capital ? 2 : 0))) return at;
	if (hasOrganizationHead(names) && !(isGivenName(tokens[at]?.lower ?? '') && names.length < 4)) return at;
	const words = tokens.slice(at, end).map((token) => token.lower);
	return ground.subject.aliases.has(words.join(' ')) ? at : end;
}

/** End of "the artist" at a sentence's head, by which galleries and publishers go on about whom they have named; 0 elsewhere. */
export function asMaker(
	tokens: readonly Token[],
	ground: Ground,
	{ last, elsewhere }: { readonly last: 'subject' | 'other'; readonly elsewhere: boolean },
): number {
	if (tokens[0]?.lower !== 'the' || !/^(?:artist|author)$/.test(tokens[1]?.lower ?? '') || tokens[1]?.capital) return 0;
	if (last !== 'subject' || elsewhere) return 0;
	return tokens[2]?.kind === 'clitic' || ground.isVerb(tokens[2]) ? 2 : 0;
}

/** Token index after adverbs and parentheses. */
export function skipAdverbs(tokens: readonly Token[], at: number, ground: Ground): number {
	let position = at;
	for (let count = 0; count < 3; count++) {
		if (tokens[position]?.lower === '(') {
			let close = position;
			while (close < tokens.length && close - position < 20 && tokens[close]?.lower !== ')') close++;
			if (tokens[close]?.lower !== ')') return position;
			position = close + 1;
			continue;
		}
		const length = ground.adverbs ? phraseLength(ground.adverbs, tokens, position) : 0;
		if (length === 0) break;
		position += length;
	}
	return position;
}
