import type { Document } from '../../model';
import { ageOf, compoundAge } from '../guards/minor';
import type { SentenceTokens } from '../words/sentence-tokens';
import type { Token } from '../words/tokens';
import type { Subject } from './subject';

/** Sentences from the top in which a text gives the age of its person. */
const FIRST = 4;
const OF_AGE = 18;
/** Verbs that tell what somebody does now. */
const NOW =
	/^(?:is|are|has|attends|goes|lives|plays|studies|swims|runs|trains|competes|hopes|wants|loves|likes|enjoys|sings|dances)$/;

const isYoung = (age: number | undefined): boolean => age !== undefined && age < OF_AGE;

/** Token behind the subject's name that begins at a token; the token itself where none does. */
function nameEnd(tokens: readonly Token[], at: number, words: ReadonlySet<string>): number {
	let end = at;
	while (tokens[end]?.capital && words.has(tokens[end]?.lower ?? '')) end++;
	return end;
}

/**
 * Whether a text says that the person whom it is about is a child now: "Ann Roe, 16, attends", "Ann Roe is a 12-year-old
 * swimmer". What prose says of a minor is not read.
 */
export function isUnderAge(
	document: Document,
	sentences: SentenceTokens,
	{ aliases }: Pick<Subject, 'aliases'>,
): boolean {
	const words = new Set([...aliases].flatMap((alias) => alias.split(' ')));
	let told = 0;
	for (let index = 0; index < sentences.length && told < FIRST; index++) {
		const { kind } = document.blocks[document.sentences[index]?.block ?? 0] ?? {};
		if (kind === 'furniture' || kind === 'reference') continue;
		told++;
		const tokens = sentences[index] ?? [];
		for (let at = 0; at < tokens.length; at++) {
			const end = nameEnd(tokens, at, words);
			if (end === at) continue;
			if (isChildNow(tokens, at, end)) return true;
			at = end;
		}
	}
	return false;
}

function isChildNow(tokens: readonly Token[], at: number, end: number): boolean {
	const [next, second, third, fourth] = tokens.slice(end, end + 4).map(({ lower }) => lower);
	// "is 16 years old", "is a 12-year-old"
	if (next === 'is')
		return (
			(isYoung(ageOf(second)) && third === 'years' && fourth === 'old') ||
			[second, third].some((word) => isYoung(compoundAge(word ?? '')))
		);
	const aside = /^[,(]$/.test(next ?? '') && isYoung(ageOf(second)) && /^[,)]$/.test(third ?? '');
	const before = isYoung(compoundAge(tokens[at - 1]?.lower ?? ''));
	return (aside || before) && tokens.slice(end).some(({ capital, lower }) => !capital && NOW.test(lower));
}
