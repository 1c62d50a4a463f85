import type { SentenceTokens } from '../words/sentence-tokens';
import type { Subject } from './subject';

/** What children call a parent by, as by a name. */
const PARENTS: Readonly<Record<'male' | 'female', ReadonlySet<string>>> = {
	male: new Set(['dad', 'daddy', 'papa', 'grandpa', 'granddad', 'pop', 'poppa']),
	female: new Set(['mom', 'mum', 'mama', 'grandma', 'granny', 'nana', 'mommy']),
};

/** Verbs behind which such a word is the name of whoever does what is told. */
const DOES =
	/^(?:is|was|had|has|did|would|could|served|worked|joined|married|moved|attended|graduated|retired|won|received|loved|enjoyed|went|became|grew|died|passed|earned|studied|taught|built|started|began|met|enlisted|owned|played|left)$/;

/** Whether a child's word opens a clause as a name: "Dad served", "In 1968, Dad married"; not "my Dad" and "her mom". */
const isName = (tokens: SentenceTokens[number], at: number): boolean =>
	(at === 0 || tokens[at - 1]?.kind === 'punctuation' || /^(?:and|as|when|said)$/.test(tokens[at - 1]?.lower ?? '')) &&
	DOES.test(tokens[at + 1]?.lower ?? '');

/**
 * What a page by somebody's child calls its subject: "Dad served in the Navy". Nothing on a page that speaks of the other
 * parent so, or of the subject as "I", where it would be the subject's own parent.
 */
export function calledParent(
	sentences: SentenceTokens,
	gender: Subject['gender'],
	firstPerson: Subject['firstPerson'],
): readonly string[] {
	if (firstPerson !== 'nowhere' || (gender !== 'male' && gender !== 'female')) return [];
	const calls = new Map<string, number>();
	for (const tokens of sentences)
		tokens.forEach(({ capital, lower, quoted }, at) => {
			if (capital && !quoted && (PARENTS.male.has(lower) || PARENTS.female.has(lower)) && isName(tokens, at))
				calls.set(lower, (calls.get(lower) ?? 0) + 1);
		});
	// "Dad was a miner and Mum a nurse": both are somebody else's than the text's.
	return [...calls]
		.filter(([word, times]) => calls.size === 1 && times > 1 && PARENTS[gender].has(word))
		.map(([word]) => word);
}
